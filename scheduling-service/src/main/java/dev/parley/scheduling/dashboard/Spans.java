package dev.parley.scheduling.dashboard;

import dev.parley.scheduling.shared.TimeRange;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** The days a dashboard speaks of, as the viewer's calendar has them. A week begins on Monday. */
record Spans(ZoneId zone, LocalDate today) {

    private static final int TREND_DAYS = 14;

    static Spans at(Instant now, ZoneId zone) {
        return new Spans(zone, LocalDate.ofInstant(now, zone));
    }

    TimeRange day() {
        return range(today, today.plusDays(1));
    }

    LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The fortnight up to today, oldest first. */
    List<LocalDate> trend() {
        return IntStream.range(0, TREND_DAYS)
                .mapToObj(day -> today.minusDays(TREND_DAYS - 1L - day))
                .toList();
    }

    /** Everything that is counted: from last week's Monday to this week's Sunday, and the trend. */
    TimeRange counted() {
        LocalDate lastMonday = monday().minusWeeks(1);
        LocalDate first = trend().getFirst();
        return range(first.isBefore(lastMonday) ? first : lastMonday, monday().plusWeeks(1));
    }

    private TimeRange range(LocalDate from, LocalDate to) {
        return new TimeRange(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }
}
