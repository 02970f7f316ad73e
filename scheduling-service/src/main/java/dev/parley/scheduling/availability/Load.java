package dev.parley.scheduling.availability;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What somebody holds, by the days of their own calendar. Interviews of one group slot are one. */
public final class Load {

    static final Load NONE = new Load(new TreeMap<>());

    public record Amount(int interviews, long minutes) {

        static final Amount NOTHING = new Amount(0, 0);

        Amount plus(Amount other) {
            return new Amount(interviews + other.interviews, minutes + other.minutes);
        }
    }

    private final NavigableMap<LocalDate, Amount> days;

    Load(NavigableMap<LocalDate, Amount> days) {
        this.days = days;
    }

    Amount of(LocalDate day) {
        return days.getOrDefault(day, Amount.NOTHING);
    }

    Amount ofWeek(LocalDate day) {
        LocalDate monday = Availability.weekOf(day);
        return sum(days.subMap(monday, true, monday.plusWeeks(1), false));
    }

    Amount total() {
        return sum(days);
    }

    NavigableMap<LocalDate, Amount> days() {
        return days;
    }

    private static Amount sum(NavigableMap<LocalDate, Amount> some) {
        return some.values().stream().reduce(Amount.NOTHING, Amount::plus);
    }
}
