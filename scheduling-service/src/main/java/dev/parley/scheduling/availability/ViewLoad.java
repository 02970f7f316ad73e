package dev.parley.scheduling.availability;

import dev.parley.platform.problem.Invalid;
import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows how interviews are spread over interviewers. */
@ApplicationScoped
class ViewLoad {

    private static final Duration LONGEST = Duration.ofDays(92);

    private final Availabilities availabilities;
    private final Loads loads;
    private final InstantSource clock;

    ViewLoad(Availabilities availabilities, Loads loads, InstantSource clock) {
        this.availabilities = availabilities;
        this.loads = loads;
        this.clock = clock;
    }

    @Transactional
    List<LoadResponse> between(Instant from, Instant to) {
        Instant start = from == null ? clock.instant() : from;
        Instant end = to == null ? start.plus(Duration.ofDays(7)) : to;
        if (!start.isBefore(end) || Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw Invalid.field("to", "bad-window", "must be after from, by at most 92 days");
        }
        Map<UUID, NamedAvailability> people = availabilities.ofAllInterviewers();
        Map<UUID, Load> held = loads.of(
                people.values().stream().map(NamedAvailability::availability).toList(), new TimeRange(start, end));
        return people.values().stream()
                .map(person -> LoadResponse.of(person, held.getOrDefault(person.id(), Load.NONE)))
                .toList();
    }
}
