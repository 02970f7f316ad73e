package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.testing.Settings;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UsualHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    private final UsualHours usual = new UsualHours(Settings.with(FreeTimesSettings.class, Map.of()));

    @Test
    void somebody_who_has_set_nothing_works_from_nine_to_five_on_weekdays_by_their_own_clock() {
        WorkingHours hours = usual.of(Availability.unrestricted(UUID.randomUUID(), KOLKATA));
        LocalDate monday = LocalDate.of(2026, 3, 2);
        assertThat(hours.within(days(monday, 7, KOLKATA)).ranges())
                .containsExactlyElementsOf(List.of(
                        range(monday, KOLKATA),
                        range(monday.plusDays(1), KOLKATA),
                        range(monday.plusDays(2), KOLKATA),
                        range(monday.plusDays(3), KOLKATA),
                        range(monday.plusDays(4), KOLKATA)));
        assertThat(range(monday, KOLKATA).startsAt()).isEqualTo("2026-03-02T03:30:00Z");
    }

    @Test
    void what_was_set_is_kept_even_any_time() {
        WorkingHours anyTime = new WorkingHours(BERLIN, Map.of(), Map.of());
        Availability said = new Availability(UUID.randomUUID(), anyTime, Duration.ZERO, Duration.ZERO, null, null, 1);
        assertThat(usual.of(said)).isSameAs(anyTime);
    }

    @Test
    void nine_to_five_stays_so_on_the_days_around_a_change_of_the_clocks() {
        WorkingHours hours = usual.ofInterviewersIn(BERLIN);
        // Clocks go forward on Sunday 29 March and back on Sunday 25 October.
        for (LocalDate friday : List.of(LocalDate.of(2026, 3, 27), LocalDate.of(2026, 10, 23))) {
            assertThat(hours.within(days(friday, 4, BERLIN)).ranges())
                    .containsExactly(range(friday, BERLIN), range(friday.plusDays(3), BERLIN));
        }
    }

    @Test
    void a_candidates_day_has_twelve_hours_also_when_the_clocks_change_within_it_elsewhere() {
        LocalDate sunday = LocalDate.of(2026, 3, 29);
        for (ZoneId zone : List.of(BERLIN, KOLKATA, ZoneId.of("Australia/Lord_Howe"), ZoneId.of("Asia/Kathmandu"))) {
            Intervals day = usual.ofCandidatesIn(zone).within(days(sunday, 1, zone));
            assertThat(day.ranges())
                    .containsExactly(new TimeRange(at(sunday.atTime(8, 0), zone), at(sunday.atTime(20, 0), zone)));
            assertThat(day.startsFor(Duration.ofHours(1)).ranges().getLast().endsAt())
                    .isEqualTo(at(sunday.atTime(19, 0), zone).plusMillis(1));
        }
    }

    @Test
    void a_setting_that_is_no_time_of_day_is_named_at_start_up() {
        assertThatThrownBy(() -> new UsualHours(Settings.with(
                        FreeTimesSettings.class, Map.of("parley.scheduling.free-times.working-from", "nine"))))
                .hasMessageContaining("nine");
    }

    private static TimeRange range(LocalDate day, ZoneId zone) {
        return new TimeRange(at(day.atTime(9, 0), zone), at(day.atTime(17, 0), zone));
    }

    private static TimeRange days(LocalDate first, int days, ZoneId zone) {
        return new TimeRange(
                at(first.atStartOfDay(), zone), at(first.plusDays(days).atStartOfDay(), zone));
    }

    private static Instant at(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }
}
