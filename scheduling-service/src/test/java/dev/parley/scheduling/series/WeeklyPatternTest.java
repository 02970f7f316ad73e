package dev.parley.scheduling.series;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

class WeeklyPatternTest {

    private static final Duration LENGTH = Duration.ofMinutes(45);

    @ParameterizedTest(name = "{0} on {1} at {2}: {3}, {4}")
    @CsvSource(nullValues = "-", textBlock = """
            Europe/Berlin,       2026-10-20, 10:00, 2026-10-20T08:00:00Z, -
            Europe/Berlin,       2026-10-27, 10:00, 2026-10-27T09:00:00Z, -
            Europe/Berlin,       2027-03-28, 02:30, -,                    GAP
            Europe/Berlin,       2027-03-28, 01:59, 2027-03-28T00:59:00Z, -
            Europe/Berlin,       2027-03-28, 03:00, 2027-03-28T01:00:00Z, -
            Europe/Berlin,       2026-10-25, 02:30, 2026-10-25T00:30:00Z, OVERLAP_EARLIER
            America/New_York,    2027-03-14, 02:00, -,                    GAP
            America/New_York,    2027-03-14, 02:59, -,                    GAP
            America/New_York,    2027-03-14, 03:00, 2027-03-14T07:00:00Z, -
            America/New_York,    2026-11-01, 01:30, 2026-11-01T05:30:00Z, OVERLAP_EARLIER
            Asia/Kolkata,        2026-11-23, 10:00, 2026-11-23T04:30:00Z, -
            Asia/Kathmandu,      2026-11-23, 10:00, 2026-11-23T04:15:00Z, -
            Australia/Lord_Howe, 2026-10-04, 02:15, -,                    GAP
            Australia/Lord_Howe, 2026-10-04, 02:30, 2026-10-03T15:30:00Z, -
            Australia/Lord_Howe, 2027-04-04, 01:45, 2027-04-03T14:45:00Z, OVERLAP_EARLIER
            Australia/Lord_Howe, 2027-04-04, 10:00, 2027-04-03T23:30:00Z, -
            """)
    void a_local_time_is_that_time_on_the_clocks_of_the_place(
            String zone, LocalDate date, LocalTime time, Instant startsAt, DstNote note) {
        Occurrence only = weekly(zone, date, time, date.getDayOfWeek()).getFirst();

        assertThat(only.date()).isEqualTo(date);
        assertThat(only.note()).isEqualTo(note);
        assertThat(only.time() == null ? null : only.time().startsAt()).isEqualTo(startsAt);
    }

    @Test
    void the_first_date_under_other_clocks_is_told() {
        List<Occurrence> berlin =
                weekly("Europe/Berlin", LocalDate.parse("2026-10-13"), LocalTime.of(10, 0), DayOfWeek.TUESDAY);

        assertThat(berlin).extracting(Occurrence::note).startsWith(null, null, DstNote.CLOCKS_CHANGED, null);
        assertThat(berlin).extracting(o -> o.offset().getId()).startsWith("+02:00", "+02:00", "+01:00", "+01:00");
    }

    @Test
    void half_an_hour_is_kept_where_the_clocks_move_by_half_an_hour() {
        List<Occurrence> found =
                weekly("Australia/Lord_Howe", LocalDate.parse("2027-03-28"), LocalTime.of(10, 0), DayOfWeek.SUNDAY);

        assertThat(found.get(0).time().startsAt()).isEqualTo("2027-03-27T23:00:00Z");
        assertThat(found.get(1).time().startsAt()).isEqualTo("2027-04-03T23:30:00Z");
        assertThat(found.get(1).note()).isEqualTo(DstNote.CLOCKS_CHANGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Asia/Kolkata",
                "Asia/Kathmandu",
                "Australia/Lord_Howe",
                "America/St_Johns",
                "Africa/Cairo",
                "Pacific/Chatham"
            })
    void over_a_year_each_occurrence_shows_the_wanted_time_or_is_a_gap(String zone) {
        for (int minute = 0; minute < 24 * 60; minute += 15) {
            LocalTime time = LocalTime.MIN.plusMinutes(minute);
            List<Occurrence> year = new WeeklyPattern(
                            ZoneId.of(zone),
                            LocalDate.parse("2026-11-23"),
                            LocalDate.parse("2027-11-22"),
                            null,
                            EnumSet.allOf(DayOfWeek.class),
                            time,
                            LENGTH,
                            1)
                    .occurrences();
            assertThat(year).hasSize(365).allSatisfy(o -> {
                if (o.time() == null) {
                    assertThat(ZoneId.of(zone)
                                    .getRules()
                                    .getValidOffsets(o.date().atTime(time)))
                            .isEmpty();
                } else {
                    assertThat(o.time().startsAt().atZone(ZoneId.of(zone)).toLocalDateTime())
                            .isEqualTo(o.date().atTime(time));
                    assertThat(o.time().length()).isEqualTo(LENGTH);
                }
            });
        }
    }

    @Test
    void weeks_begin_on_monday_and_count_from_that_of_the_first_day() {
        List<Occurrence> found = new WeeklyPattern(
                        ZoneId.of("Europe/Berlin"),
                        LocalDate.parse("2026-11-25"),
                        null,
                        4,
                        EnumSet.of(MONDAY, WEDNESDAY, FRIDAY),
                        LocalTime.of(9, 0),
                        LENGTH,
                        2)
                .occurrences();

        assertThat(found)
                .extracting(o -> o.date().toString())
                .containsExactly("2026-11-25", "2026-11-27", "2026-12-07", "2026-12-09");
    }

    @Test
    void dates_that_do_not_exist_count() {
        List<Occurrence> found = new WeeklyPattern(
                        ZoneId.of("Europe/Berlin"),
                        LocalDate.parse("2027-03-28"),
                        null,
                        2,
                        EnumSet.of(DayOfWeek.SUNDAY),
                        LocalTime.of(2, 30),
                        LENGTH,
                        1)
                .occurrences();

        assertThat(found).extracting(Occurrence::note).containsExactly(DstNote.GAP, null);
        assertThat(found.get(1).date()).isEqualTo("2027-04-04");
    }

    private static List<Occurrence> weekly(String zone, LocalDate from, LocalTime time, DayOfWeek day) {
        return new WeeklyPattern(ZoneId.of(zone), from, from.plusWeeks(5), null, EnumSet.of(day), time, LENGTH, 1)
                .occurrences();
    }
}
