package dev.parley.scheduling.availability;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import dev.parley.platform.time.Zone;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * @param from           default: now
 * @param to             default: two weeks after from
 * @param interviewerIds absent: all interviewers, of whom one must be free
 * @param atLeast        how many of them must be free; default: all that are named
 * @param step           starts lie on multiples of it, by the clock of the zone
 * @param candidateZone  the candidate's zone: only times of their day; absent: their day is not known
 * @param earlyAndLate   also outside the usual hours of interviewers who set none, and of the candidate's day
 */
record FreeTimesRequest(
        @QueryParam("from") Instant from,
        @QueryParam("to") Instant to,
        @QueryParam("duration") @DefaultValue("PT1H") Duration duration,
        @QueryParam("zone") @Zone String zone,
        @QueryParam("interviewerIds") List<UUID> interviewerIds,
        @QueryParam("atLeast") @Min(1) Integer atLeast,
        @QueryParam("step") @DefaultValue("PT30M") Duration step,
        @QueryParam("candidateZone") @Zone String candidateZone,
        @QueryParam("earlyAndLate") @DefaultValue("false") boolean earlyAndLate,

        @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000)
        int limit) {

    private static final Duration LONGEST_WINDOW = Duration.ofDays(92);
    private static final Set<Duration> STEPS = Set.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Duration.ofMinutes(20),
            Duration.ofMinutes(30),
            Duration.ofHours(1));

    FreeTimesRequest at(Instant now) {
        Instant start = from == null || from.isBefore(now) ? now : from;
        Instant end = to == null ? start.plus(Duration.ofDays(14)) : to;
        if (end.isBefore(start) && (from == null || !end.isBefore(from))) {
            end = start;
        }
        FreeTimesRequest complete = new FreeTimesRequest(
                start,
                end,
                duration,
                zone,
                List.copyOf(new LinkedHashSet<>(interviewerIds)),
                atLeast == null ? Math.max(1, new LinkedHashSet<>(interviewerIds).size()) : atLeast,
                step,
                candidateZone,
                earlyAndLate,
                limit);
        complete.check();
        return complete;
    }

    private void check() {
        if (to.isBefore(from)) {
            throw wrong("to", "end-before-start", "must not be before from");
        }
        if (Duration.between(from, to).compareTo(LONGEST_WINDOW) > 0) {
            throw wrong("to", "window-too-long", "must be within 92 days of from");
        }
        if (duration.compareTo(Duration.ofMinutes(5)) < 0 || duration.compareTo(Duration.ofHours(8)) > 0) {
            throw wrong("duration", "bad-duration", "must be between PT5M and PT8H");
        }
        if (!STEPS.contains(step)) {
            throw wrong("step", "bad-step", "must be PT5M, PT10M, PT15M, PT20M, PT30M or PT1H");
        }
    }

    private static Rejection wrong(String field, String code, String message) {
        return Problems.of("bad-parameter", "The parameter " + field + " " + message + ".")
                .errors(List.of(new FieldProblem(field, code, message)));
    }
}
