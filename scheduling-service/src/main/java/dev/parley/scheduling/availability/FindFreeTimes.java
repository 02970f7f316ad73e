package dev.parley.scheduling.availability;

import dev.parley.platform.problem.Invalid;
import dev.parley.scheduling.availability.FreeTimesResponse.FreeTime;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Times at which enough interviewers are free together, by day unless early and late ones are asked for. */
@ApplicationScoped
class FindFreeTimes {

    private static final Duration A_WEEK = Duration.ofDays(7);

    private final FreeTimes freeTimes;
    private final UsualHours usualHours;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    FindFreeTimes(FreeTimes freeTimes, UsualHours usualHours, SchedulingSettings settings, InstantSource clock) {
        this.freeTimes = freeTimes;
        this.usualHours = usualHours;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    FreeTimesResponse find(FreeTimesRequest asked) {
        Instant now = clock.instant();
        FreeTimesRequest request = asked.at(now);
        ZoneId zone = ZoneId.of(request.zone() == null ? settings.defaultZone() : request.zone());
        Map<UUID, NamedAvailability> people = freeTimes.people(request.interviewerIds());
        if (!people.keySet().containsAll(request.interviewerIds())) {
            throw Invalid.field("interviewerIds", "unknown-interviewer", "Each must be the id of an interviewer.");
        }
        List<FreeTime> found = found(people, request, new StartGrid(zone, request.step()));
        List<FreeTime> items = found.subList(0, Math.min(found.size(), request.limit()));
        return new FreeTimesResponse(items, zone.getId(), people.size(), found.size() > request.limit(), now);
    }

    /** Week by week, until there is one more than asked for: what comes later need not be read. */
    private List<FreeTime> found(Map<UUID, NamedAvailability> people, FreeTimesRequest request, StartGrid grid) {
        List<FreeTime> found = new ArrayList<>();
        Instant at = request.from();
        while (at.isBefore(request.to()) && found.size() <= request.limit()) {
            Instant next = earlier(at.plus(A_WEEK), request.to());
            Instant lastEnd = earlier(next.plus(request.duration()).minusMillis(1), request.to());
            TimeRange week = new TimeRange(at, lastEnd);
            List<Intervals> starts = List.copyOf(freeTimes
                    .starts(people, week, request.duration(), hoursFor(request))
                    .values());
            Intervals together = Intervals.atLeast(request.atLeast(), starts).and(candidatesDay(request, week));
            grid.among(together, request.limit() + 1 - found.size())
                    .forEach(start ->
                            found.add(new FreeTime(start, start.plus(request.duration()), free(starts, start))));
            at = next;
        }
        return found;
    }

    private Function<Availability, WorkingHours> hoursFor(FreeTimesRequest request) {
        return request.earlyAndLate() ? Availability::hours : usualHours::of;
    }

    /** When something of that length may start so that it ends within the candidate's day. */
    private Intervals candidatesDay(FreeTimesRequest request, TimeRange week) {
        if (request.earlyAndLate() || request.candidateZone() == null) {
            return Intervals.of(week);
        }
        return usualHours
                .ofCandidatesIn(ZoneId.of(request.candidateZone()))
                .within(week)
                .startsFor(request.duration());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static int free(List<Intervals> starts, Instant at) {
        return (int) starts.stream().filter(person -> person.includes(at)).count();
    }
}
