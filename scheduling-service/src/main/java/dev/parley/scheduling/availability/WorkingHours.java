package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;

/**
 * When somebody works: an instant belongs to it when the clock on their wall shows hours of that day. So an hour that
 * the clock skips is nobody's, and one that it shows twice counts twice.
 *
 * @param weekly    empty: every day, all day
 * @param overrides replace the hours of single dates; an empty list is a day off
 */
public record WorkingHours(ZoneId zone, Map<DayOfWeek, List<Hours>> weekly, Map<LocalDate, List<Hours>> overrides) {

    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final long DAY = 24 * 60 * MINUTE;

    boolean restrict() {
        return !weekly.isEmpty() || !overrides.isEmpty();
    }

    List<Hours> of(LocalDate date) {
        List<Hours> otherwise = weekly.isEmpty() ? Hours.ALL_DAY : weekly.getOrDefault(date.getDayOfWeek(), List.of());
        return overrides.getOrDefault(date, otherwise);
    }

    boolean include(TimeRange time) {
        return !restrict() || within(time).includes(time);
    }

    /** Between two changes of the clocks local time is instants plus a constant. */
    Intervals within(TimeRange range) {
        if (!restrict()) {
            return Intervals.of(range);
        }
        ZoneRules rules = zone.getRules();
        var found = new Intervals.Collector();
        for (Instant at = range.startsAt(); at.isBefore(range.endsAt()); ) {
            ZoneOffsetTransition change = rules.nextTransition(at);
            Instant until = change == null || change.getInstant().isAfter(range.endsAt())
                    ? range.endsAt()
                    : change.getInstant();
            collect(at.toEpochMilli(), until.toEpochMilli(), rules.getOffset(at), found);
            at = until;
        }
        return found.intervals();
    }

    private void collect(long start, long end, ZoneOffset offset, Intervals.Collector found) {
        long shift = offset.getTotalSeconds() * SECOND;
        long last = Math.floorDiv(end - 1 + shift, DAY);
        for (long day = Math.floorDiv(start + shift, DAY); day <= last; day++) {
            long midnight = day * DAY - shift;
            for (Hours hours : of(LocalDate.ofEpochDay(day))) {
                found.add(
                        Math.max(start, midnight + hours.from() * MINUTE),
                        Math.min(end, midnight + hours.to() * MINUTE));
            }
        }
    }
}
