package dev.parley.gateway.arrival;

import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    private final Pace pace = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(15), 1_000, 0);

    @Test
    void nothing_for_the_idle_time_is_too_slow() {
        pace.took(1_000_000, SECOND);

        assertThat(pace.isTooSlow(11 * SECOND)).isFalse();
        assertThat(pace.isTooSlow(12 * SECOND)).isTrue();
    }

    @Test
    void a_trickle_is_too_slow_after_the_grace() {
        trickle(100, 15);
        assertThat(pace.isTooSlow(15 * SECOND)).isFalse();

        trickle(100, 16);
        assertThat(pace.isTooSlow(16 * SECOND)).isTrue();
    }

    @Test
    void the_wanted_pace_is_kept_for_as_long_as_it_takes() {
        trickle(1_000, 600);

        assertThat(pace.isTooSlow(600 * SECOND)).isFalse();
    }

    @Test
    void time_in_which_nobody_reads_does_not_count() {
        trickle(2_000, 20);
        pace.rest(20 * SECOND);
        assertThat(pace.isTooSlow(500 * SECOND)).isFalse();

        pace.goOn(500 * SECOND);

        assertThat(pace.isTooSlow(501 * SECOND)).isFalse();
        assertThat(pace.isTooSlow(511 * SECOND)).isTrue();
    }

    private void trickle(int bytesPerSecond, int untilSecond) {
        for (int second = 1; second <= untilSecond; second++) {
            pace.took(bytesPerSecond, second * SECOND);
        }
    }
}
