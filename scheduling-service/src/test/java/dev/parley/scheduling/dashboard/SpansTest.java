package dev.parley.scheduling.dashboard;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import static org.assertj.core.api.Assertions.assertThat;

class SpansTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void the_day_is_the_viewers_own() {
        Instant now = Instant.parse("2026-11-24T20:00:00Z");
        assertThat(Spans.at(now, ZoneId.of("Asia/Kolkata")).today()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(Spans.at(now, ZoneId.of("Asia/Kathmandu")).day().startsAt())
                .isEqualTo(Instant.parse("2026-11-24T18:15:00Z"));
        assertThat(Spans.at(now, ZoneId.of("America/New_York")).today()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void a_day_of_the_clock_change_has_23_or_25_hours() {
        assertThat(lengthAt("2026-03-29T10:00:00Z")).isEqualTo(Duration.ofHours(23));
        assertThat(lengthAt("2026-10-25T10:00:00Z")).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void a_week_begins_on_monday_and_the_trend_ends_today() {
        Spans sunday = Spans.at(Instant.parse("2026-11-29T12:00:00Z"), BERLIN);
        assertThat(sunday.monday()).isEqualTo(LocalDate.of(2026, 11, 23));
        Spans monday = Spans.at(Instant.parse("2026-11-30T12:00:00Z"), BERLIN);
        assertThat(monday.monday()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(monday.trend())
                .hasSize(14)
                .startsWith(LocalDate.of(2026, 11, 17))
                .endsWith(LocalDate.of(2026, 11, 30));
    }

    @Test
    void what_is_counted_covers_last_week_this_week_and_the_trend() {
        for (int day = 23; day <= 29; day++) {
            Spans spans = Spans.at(Instant.parse("2026-11-" + day + "T12:00:00Z"), BERLIN);
            Instant first = spans.trend().getFirst().atStartOfDay(BERLIN).toInstant();
            Instant lastMonday = LocalDate.of(2026, 11, 16).atStartOfDay(BERLIN).toInstant();
            assertThat(spans.counted().startsAt()).isBeforeOrEqualTo(first).isBeforeOrEqualTo(lastMonday);
            assertThat(spans.counted().endsAt())
                    .isEqualTo(LocalDate.of(2026, 11, 30).atStartOfDay(BERLIN).toInstant());
        }
    }

    private static Duration lengthAt(String instant) {
        return Spans.at(Instant.parse(instant), BERLIN).day().length();
    }
}
