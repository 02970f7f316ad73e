package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * When interviewers could start an interview: within their hours, with its buffers clear of what they hold, below their
 * caps. Three queries however many they are; the rest is arithmetic on intervals.
 */
@ApplicationScoped
class FreeTimes {

    private final Availabilities availabilities;
    private final TakenTimes takenTimes;
    private final Loads loads;

    FreeTimes(Availabilities availabilities, TakenTimes takenTimes, Loads loads) {
        this.availabilities = availabilities;
        this.takenTimes = takenTimes;
        this.loads = loads;
    }

    /**
     * By person, the instants at which something of that length may start within the window.
     *
     * @param hours when a person works; read once for all who have the same object
     */
    Map<UUID, Intervals> starts(
            Map<UUID, NamedAvailability> named,
            TimeRange window,
            Duration length,
            Function<Availability, WorkingHours> hours) {
        List<Availability> people =
                named.values().stream().map(NamedAvailability::availability).toList();
        Map<UUID, Intervals> taken = takenTimes.between(people, window);
        Map<UUID, Load> held = heldByThoseWithCaps(people, window);
        Map<UUID, Intervals> starts = new LinkedHashMap<>();
        Map<WorkingHours, Intervals> worked = new IdentityHashMap<>();
        for (Availability person : people) {
            Intervals free = worked.computeIfAbsent(hours.apply(person), h -> h.within(window))
                    .minus(taken.getOrDefault(person.personId(), Intervals.NONE));
            starts.put(
                    person.personId(),
                    free.startsFor(length).minus(fullDays(person, held.get(person.personId()), window)));
        }
        return starts;
    }

    Map<UUID, NamedAvailability> people(Collection<UUID> ids) {
        return ids.isEmpty() ? availabilities.ofAllInterviewers() : availabilities.of(ids);
    }

    private Map<UUID, Load> heldByThoseWithCaps(List<Availability> people, TimeRange window) {
        List<Availability> capped =
                people.stream().filter(Availability::hasCaps).toList();
        TimeRange wholeWeeks = new TimeRange(
                window.startsAt().minus(Duration.ofDays(8)), window.endsAt().plus(Duration.ofDays(8)));
        return capped.isEmpty() ? Map.of() : loads.of(capped, wholeWeeks);
    }

    private static Intervals fullDays(Availability person, Load held, TimeRange window) {
        if (!person.hasCaps()) {
            return Intervals.NONE;
        }
        Load load = held == null ? Load.NONE : held;
        List<TimeRange> full = new ArrayList<>();
        Instant last = window.endsAt();
        for (LocalDate day = person.day(window.startsAt()); !day.isAfter(person.day(last)); day = day.plusDays(1)) {
            if (person.dayIsFull(load, day) || person.weekIsFull(load, day)) {
                full.add(person.days(day, day.plusDays(1)));
            }
        }
        return Intervals.of(full);
    }
}
