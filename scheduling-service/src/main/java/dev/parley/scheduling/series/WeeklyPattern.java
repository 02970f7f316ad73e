package dev.parley.scheduling.series;

import dev.parley.scheduling.shared.TimeRange;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The same local time on the same days of the week, whatever the clocks do. Weeks begin on Monday and count from the
 * week of {@code from}.
 *
 * @param until last day, included; null when {@code count} says how many
 * @param count how many occurrences, those that do not exist included; null with {@code until}
 */
record WeeklyPattern(
        ZoneId zone,
        LocalDate from,
        LocalDate until,
        Integer count,
        Set<DayOfWeek> days,
        LocalTime startTime,
        Duration duration,
        int everyWeeks) {

    static final int AT_MOST = 366;

    /** No further than that after the first day. */
    static final int AT_MOST_YEARS = 1;

    /** At most one more than {@link #AT_MOST}, so that too many can be told. */
    List<Occurrence> occurrences() {
        List<Occurrence> found = new ArrayList<>();
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = until == null ? from.plusYears(AT_MOST_YEARS) : until;
        ZoneOffset former = null;
        for (LocalDate week = monday; !week.isAfter(last); week = week.plusWeeks(everyWeeks)) {
            for (LocalDate date = week; date.isBefore(week.plusWeeks(1)); date = date.plusDays(1)) {
                boolean wanted = days.contains(date.getDayOfWeek()) && !date.isBefore(from) && !date.isAfter(last);
                if (wanted && !isFull(found.size())) {
                    Occurrence occurrence = on(date, former);
                    found.add(occurrence);
                    former = occurrence.time() == null ? former : occurrence.offset();
                }
            }
        }
        return found;
    }

    private boolean isFull(int found) {
        return found > AT_MOST || (count != null && found >= count);
    }

    /**
     * In a gap the time does not exist: there is nothing to offer. In an overlap it exists twice: the earlier one, which
     * is still under the offset of the hour before.
     */
    private Occurrence on(LocalDate date, ZoneOffset former) {
        LocalDateTime local = date.atTime(startTime);
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (offsets.isEmpty()) {
            return new Occurrence(date, null, rules.getTransition(local).getOffsetAfter(), DstNote.GAP);
        }
        ZoneOffset offset = offsets.getFirst();
        var startsAt = local.toInstant(offset);
        return new Occurrence(
                date,
                new TimeRange(startsAt, startsAt.plus(duration)),
                offset,
                note(offsets.size() > 1, offset, former));
    }

    private static DstNote note(boolean twice, ZoneOffset offset, ZoneOffset former) {
        if (twice) {
            return DstNote.OVERLAP_EARLIER;
        }
        return former != null && !former.equals(offset) ? DstNote.CLOCKS_CHANGED : null;
    }
}
