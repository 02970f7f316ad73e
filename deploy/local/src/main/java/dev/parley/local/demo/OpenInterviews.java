package dev.parley.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.local.process.StackFailure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ensures that there is one interview whose room is open and whose candidate is not late yet. */
final class OpenInterviews {

    private static final Duration LEAD = Duration.ofMinutes(3);
    private static final Duration LENGTH = Duration.ofMinutes(30);
    /** A room opens this long before the start. Interviews that start later are not open yet. */
    private static final Duration OPENS_BEFORE = Duration.ofMinutes(15);
    /** Late entry closes 10 min after the start. The difference leaves people time to get there. */
    private static final Duration STILL_FINE = Duration.ofMinutes(5);

    private static final Set<String> ALIVE = Set.of("SCHEDULED", "IN_PROGRESS");
    private static final Map<String, String> INTERVIEWERS =
            Map.of(DemoData.CLARA, "interviewer", DemoData.MARCUS, "interviewer2");

    private final Api api;
    private final Clock clock;

    OpenInterviews(Api api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    OpenInterview ensure(String jobId, List<String> candidateIds) {
        return present(jobId).orElseGet(() -> create(jobId, candidateIds));
    }

    private Optional<OpenInterview> present(String jobId) {
        Instant now = clock.instant();
        String query = "/interviews?jobId=" + jobId + "&limit=100&from=" + now.minus(STILL_FINE) + "&to="
                + now.plus(OPENS_BEFORE);
        for (JsonNode interview : api.get(query).path("items")) {
            Instant start = Instant.parse(interview.path("startsAt").asText());
            boolean open = !start.isBefore(now.minus(STILL_FINE)) && !start.isAfter(now.plus(OPENS_BEFORE));
            if (open && ALIVE.contains(interview.path("status").asText())) {
                return Optional.of(describe(interview));
            }
        }
        return Optional.empty();
    }

    /**
     * Tries pairs of interviewer and candidate until one is free. An earlier demo interview may still occupy somebody.
     */
    private OpenInterview create(String jobId, List<String> candidateIds) {
        Instant start =
                clock.instant().plus(LEAD).truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        Api.Answer answer = null;
        for (String interviewer : List.of(DemoData.CLARA, DemoData.MARCUS)) {
            for (String candidate : candidateIds) {
                answer = api.tryPost("/interviews", request(jobId, candidate, interviewer, start));
                if (answer.ok()) {
                    invite(answer.json().path("id").asText());
                    return describe(answer.json());
                }
            }
        }
        throw new StackFailure(
                "No demo interview could be opened: " + (answer == null ? "no candidate" : answer.body()));
    }

    private static Map<String, Object> request(String job, String candidate, String interviewer, Instant start) {
        return Map.of(
                "jobId",
                job,
                "candidateId",
                candidate,
                "interviewerIds",
                List.of(interviewer),
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(LENGTH).toString(),
                "zone",
                "Europe/Berlin",
                "type",
                "ONLINE",
                "mode",
                "LIVE");
    }

    private void invite(String interviewId) {
        Api.untilKnown(() -> api.tryPost("/invites", Map.of("interviewId", interviewId)))
                .orFail("The demo invite");
    }

    private static OpenInterview describe(JsonNode interview) {
        JsonNode candidate = interview.path("candidate");
        String interviewer = interview.path("interviewers").path(0).path("id").asText();
        return new OpenInterview(
                interview.path("id").asText(),
                candidate.path("name").asText(),
                candidate.path("email").asText(),
                INTERVIEWERS.getOrDefault(interviewer, "interviewer"));
    }
}
