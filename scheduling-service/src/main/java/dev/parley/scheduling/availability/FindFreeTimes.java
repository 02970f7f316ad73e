package dev.parley.scheduling.availability;

import dev.parley.scheduling.availability.FreeTimesResponse.FreeTime;
import dev.parley.scheduling.shared.Invalid;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Times at which enough interviewers are free together. */
@ApplicationScoped
class FindFreeTimes {

    private final FreeTimes freeTimes;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    FindFreeTimes(FreeTimes freeTimes, SchedulingSettings settings, InstantSource clock) {
        this.freeTimes = freeTimes;
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
        TimeRange window = new TimeRange(request.from(), request.to());
        List<Intervals> starts =
                List.copyOf(freeTimes.starts(people, window, request.duration()).values());
        List<Instant> found = new StartGrid(zone, request.step())
                .among(Intervals.atLeast(request.atLeast(), starts), request.limit() + 1);
        List<FreeTime> items = found.stream()
                .limit(request.limit())
                .map(at -> new FreeTime(at, at.plus(request.duration()), free(starts, at)))
                .toList();
        return new FreeTimesResponse(items, zone.getId(), people.size(), found.size() > request.limit(), now);
    }

    private static int free(List<Intervals> starts, Instant at) {
        return (int) starts.stream().filter(person -> person.includes(at)).count();
    }
}
