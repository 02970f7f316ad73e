package dev.parley.meeting.adjustment;

import dev.parley.meeting.adjustment.ExtraTime.Change;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ExtraTimeTest {

    private static final Instant SET = Instant.parse("2026-11-30T10:00:00Z");
    private static final Duration USUAL = Duration.ofSeconds(30);

    @Test
    void nobody_has_any_at_first() {
        assertThat(ExtraTime.NONE.percentAt(SET)).isZero();
        assertThat(ExtraTime.NONE.of(USUAL, SET)).isEqualTo(USUAL);
    }

    @Test
    void it_holds_for_clocks_that_start_when_it_is_set_or_later() {
        ExtraTime extra = new ExtraTime(List.of(new Change(25, SET)));
        assertThat(extra.of(USUAL, SET.minusMillis(1))).isEqualTo(USUAL);
        assertThat(extra.of(USUAL, SET)).isEqualTo(Duration.ofMillis(37_500));
        assertThat(extra.of(USUAL, SET.plusMillis(1))).isEqualTo(Duration.ofMillis(37_500));
    }

    @Test
    void the_last_change_counts_also_of_two_in_the_same_millisecond() {
        ExtraTime extra = new ExtraTime(List.of(new Change(100, SET), new Change(0, SET), new Change(50, SET)));
        assertThat(extra.percentAt(SET)).isEqualTo(50);
    }
}
