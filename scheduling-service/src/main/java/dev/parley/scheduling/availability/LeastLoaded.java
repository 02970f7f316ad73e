package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who could take an interview, those with the fewest of that week first. */
@ApplicationScoped
public class LeastLoaded {

    /** Every local day and week that the time may belong to, wherever somebody lives. */
    private static final Duration A_WEEK_AROUND = Duration.ofDays(8);

    /** @param load interviews of that week, by the interviewer's own calendar */
    public record Choice(UUID id, String name, int load, int today, long minutes) {}

    private static final Comparator<Choice> ORDER = Comparator.comparingInt(Choice::load)
            .thenComparingInt(Choice::today)
            .thenComparingLong(Choice::minutes)
            .thenComparing(Choice::name)
            .thenComparing(Choice::id);

    private final Availabilities availabilities;
    private final TakenTimes takenTimes;
    private final Loads loads;

    LeastLoaded(Availabilities availabilities, TakenTimes takenTimes, Loads loads) {
        this.availabilities = availabilities;
        this.takenTimes = takenTimes;
        this.loads = loads;
    }

    /**
     * In the caller's transaction. They work then, are taken by nothing else and are below their caps.
     *
     * @param except those who are asked already, or have declined
     */
    public List<Choice> free(TimeRange time, Collection<UUID> except, int atMost) {
        Map<UUID, NamedAvailability> all = availabilities.ofAllInterviewers();
        except.forEach(all::remove);
        List<Availability> people =
                all.values().stream().map(NamedAvailability::availability).toList();
        Set<UUID> taken = takenTimes.takenAt(people, time);
        Map<UUID, Load> held = loads.of(people, around(time));
        return people.stream()
                .filter(person -> !taken.contains(person.personId()))
                .filter(person -> takes(person, held.getOrDefault(person.personId(), Load.NONE), time))
                .map(person ->
                        choice(all.get(person.personId()), held.getOrDefault(person.personId(), Load.NONE), time))
                .sorted(ORDER)
                .limit(atMost)
                .toList();
    }

    private static boolean takes(Availability person, Load held, TimeRange time) {
        LocalDate day = person.day(time.startsAt());
        return person.hours().include(time) && !person.dayIsFull(held, day) && !person.weekIsFull(held, day);
    }

    private static Choice choice(NamedAvailability person, Load held, TimeRange time) {
        LocalDate day = person.availability().day(time.startsAt());
        Load.Amount week = held.ofWeek(day);
        return new Choice(
                person.id(), person.name(), week.interviews(), held.of(day).interviews(), week.minutes());
    }

    private static TimeRange around(TimeRange time) {
        return new TimeRange(
                time.startsAt().minus(A_WEEK_AROUND), time.startsAt().plus(A_WEEK_AROUND));
    }
}
