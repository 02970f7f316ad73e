package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest(name = "{0} on {1}: {2} to {3}")
    @CsvSource({
        "Europe/Berlin, 2026-03-27, 2026-03-27T08:00:00Z, 2026-03-27T16:00:00Z",
        "Europe/Berlin, 2026-03-30, 2026-03-30T07:00:00Z, 2026-03-30T15:00:00Z",
        "America/New_York, 2026-10-30, 2026-10-30T13:00:00Z, 2026-10-30T21:00:00Z",
        "America/New_York, 2026-11-02, 2026-11-02T14:00:00Z, 2026-11-02T22:00:00Z",
        "Asia/Kolkata, 2026-06-01, 2026-06-01T03:30:00Z, 2026-06-01T11:30:00Z",
        "Asia/Kathmandu, 2026-06-01, 2026-06-01T03:15:00Z, 2026-06-01T11:15:00Z",
        "Australia/Lord_Howe, 2026-04-06, 2026-04-05T22:30:00Z, 2026-04-06T06:30:00Z",
        "Pacific/Chatham, 2026-04-06, 2026-04-05T20:15:00Z, 2026-04-06T04:15:00Z"
    })
    void nine_to_five_is_meant_by_the_clock_on_the_wall(String zone, LocalDate date, Instant start, Instant end) {
        WorkingHours hours = everyDay(ZoneId.of(zone), new Hours(540, 1020));
        assertThat(hours.within(dayOf(hours, date)).ranges()).containsExactly(new TimeRange(start, end));
    }

    @Test
    void an_hour_that_the_clock_skips_is_nobodys() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        WorkingHours night = everyDay(BERLIN, new Hours(130, 170));
        assertThat(night.within(dayOf(night, spring)).isEmpty()).isTrue();
        WorkingHours early = everyDay(BERLIN, new Hours(150, 300));
        assertThat(early.within(dayOf(early, spring)).ranges())
                .containsExactly(range("2026-03-29T01:00:00Z", "2026-03-29T03:00:00Z"));
    }

    @Test
    void an_hour_that_the_clock_shows_twice_counts_twice() {
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        WorkingHours night = everyDay(BERLIN, new Hours(120, 180));
        assertThat(night.within(dayOf(night, autumn)).ranges())
                .containsExactly(range("2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z"));
        WorkingHours half = everyDay(BERLIN, new Hours(150, 180));
        assertThat(half.within(dayOf(half, autumn)).ranges())
                .containsExactly(
                        range("2026-10-25T00:30:00Z", "2026-10-25T01:00:00Z"),
                        range("2026-10-25T01:30:00Z", "2026-10-25T02:00:00Z"));
    }

    @Test
    void work_past_midnight_is_one_range_of_two_rows() {
        WorkingHours nights = everyDay(BERLIN, new Hours(0, 120), new Hours(22 * 60, 1440));
        TimeRange interview = range("2026-06-01T21:30:00Z", "2026-06-01T22:30:00Z");
        assertThat(nights.include(interview)).isTrue();
    }

    @Test
    void the_edges_are_exact_to_the_millisecond() {
        WorkingHours hours = everyDay(BERLIN, new Hours(540, 1020));
        Instant opens = Instant.parse("2026-06-01T07:00:00Z");
        Instant closes = Instant.parse("2026-06-01T15:00:00Z");
        for (int tick = -1; tick <= 1; tick++) {
            Instant start = opens.plusMillis(tick);
            assertThat(hours.include(new TimeRange(start, opens.plusSeconds(60))))
                    .isEqualTo(tick >= 0);
            assertThat(hours.include(new TimeRange(opens, closes.plusMillis(tick))))
                    .isEqualTo(tick <= 0);
        }
    }

    @Test
    void dates_have_hours_of_their_own() {
        LocalDate holiday = LocalDate.of(2026, 12, 24);
        WorkingHours hours = new WorkingHours(
                BERLIN,
                Map.of(DayOfWeek.THURSDAY, List.of(new Hours(540, 1020))),
                Map.of(holiday, List.of(), holiday.plusDays(2), List.of(new Hours(600, 660))));
        assertThat(hours.within(dayOf(hours, holiday)).isEmpty()).isTrue();
        assertThat(hours.within(dayOf(hours, holiday.plusDays(1))).isEmpty()).isTrue();
        assertThat(hours.within(dayOf(hours, holiday.plusDays(2))).ranges())
                .containsExactly(range("2026-12-26T09:00:00Z", "2026-12-26T10:00:00Z"));
        assertThat(hours.of(holiday.plusWeeks(1))).hasSize(1);
    }

    @Test
    void a_day_off_is_the_only_limit_of_who_set_no_hours() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        WorkingHours hours = new WorkingHours(BERLIN, Map.of(), Map.of(day, List.of()));
        assertThat(hours.within(dayOf(hours, day)).isEmpty()).isTrue();
        assertThat(hours.include(dayOf(hours, day.plusDays(1)))).isTrue();
        assertThat(new WorkingHours(BERLIN, Map.of(), Map.of()).restrict()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
                "Pacific/Chatham", "America/St_Johns", "Asia/Beirut", "Pacific/Apia", "America/Sao_Paulo"
            })
    void an_instant_belongs_to_it_exactly_when_the_wall_clock_says_so(String zoneId) {
        ZoneId zone = ZoneId.of(zoneId);
        Random random = new Random(zoneId.hashCode());
        WorkingHours hours = everyDay(zone, new Hours(0, 95), new Hours(135, 180), new Hours(600, 1440));
        for (int i = 0; i < 2000; i++) {
            Instant at = Instant.parse("2009-01-01T00:00:00Z").plusSeconds(random.nextInt(550_000_000));
            TimeRange around = new TimeRange(at.minus(Duration.ofHours(30)), at.plus(Duration.ofHours(30)));
            ZonedDateTime local = at.atZone(zone);
            int minute = local.getHour() * 60 + local.getMinute();
            boolean works = hours.of(local.toLocalDate()).stream().anyMatch(h -> h.from() <= minute && minute < h.to());
            assertThat(hours.within(around).includes(at)).as("%s", local).isEqualTo(works);
        }
    }

    private static WorkingHours everyDay(ZoneId zone, Hours... hours) {
        Map<DayOfWeek, List<Hours>> weekly =
                Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> List.of(hours)));
        return new WorkingHours(zone, weekly, Map.of());
    }

    private static TimeRange dayOf(WorkingHours hours, LocalDate date) {
        return new TimeRange(
                date.atStartOfDay(hours.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(hours.zone()).toInstant());
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(Instant.parse(start), Instant.parse(end));
    }
}
