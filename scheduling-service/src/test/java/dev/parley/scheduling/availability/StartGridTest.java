package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class StartGridTest {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @Test
    void starts_lie_on_the_half_hours_of_a_zone_a_quarter_off() {
        assertThat(local("Asia/Kathmandu", "2026-06-01T03:20:00Z", "2026-06-01T04:50:00Z"))
                .containsExactly("09:30", "10:00", "10:30");
    }

    @Test
    void a_start_that_is_the_end_of_the_range_is_none_of_its() {
        assertThat(local("UTC", "2026-06-01T09:00:00Z", "2026-06-01T09:30:00Z")).containsExactly("09:00");
        assertThat(local("UTC", "2026-06-01T09:00:00.001Z", "2026-06-01T09:30:00.001Z"))
                .containsExactly("09:30");
    }

    @Test
    void when_the_clocks_change_by_half_an_hour_the_grid_follows() {
        assertThat(local("Australia/Lord_Howe", "2026-04-04T14:00:00Z", "2026-04-04T16:30:00Z"))
                .containsExactly("01:00", "01:30", "01:30", "02:00", "02:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Asia/Kolkata",
                "Australia/Lord_Howe",
                "Pacific/Chatham",
                "America/St_Johns"
            })
    void it_is_every_instant_at_which_the_wall_clock_shows_a_multiple_of_the_step(String zoneId) {
        ZoneId zone = ZoneId.of(zoneId);
        for (String day : List.of("2026-03-07", "2026-03-28", "2026-04-04", "2026-09-26", "2026-10-03", "2026-10-24")) {
            Instant start = Instant.parse(day + "T00:00:00Z");
            Instant end = start.plus(Duration.ofDays(9));
            List<Instant> expected = new ArrayList<>();
            for (Instant at = start; at.isBefore(end); at = at.plusSeconds(60)) {
                if (at.atZone(zone).getMinute() % 30 == 0) {
                    expected.add(at);
                }
            }
            assertThat(new StartGrid(zone, HALF_HOUR).among(Intervals.of(new TimeRange(start, end)), 10_000))
                    .isEqualTo(expected);
        }
    }

    private static List<String> local(String zone, String start, String end) {
        ZoneId id = ZoneId.of(zone);
        Intervals starts = Intervals.of(new TimeRange(Instant.parse(start), Instant.parse(end)));
        return new StartGrid(id, HALF_HOUR)
                .among(starts, 100).stream()
                        .map(at -> at.atZone(id).toLocalTime().toString())
                        .toList();
    }
}
