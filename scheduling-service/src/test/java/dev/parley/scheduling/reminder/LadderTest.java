package dev.parley.scheduling.reminder;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LadderTest {

    private static final Instant START = Instant.parse("2026-03-29T01:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final List<Duration> BEFORE = List.of(DAY, HOUR, TEN_MINUTES);

    @Test
    void a_rung_is_due_its_time_before_the_start_and_good_until_the_next_one() {
        assertThat(Ladder.upTo(START, BEFORE, START.minus(Duration.ofDays(3))))
                .containsExactly(
                        new Rung("PT24H", START.minus(DAY), START.minus(HOUR)),
                        new Rung("PT1H", START.minus(HOUR), START.minus(TEN_MINUTES)),
                        new Rung("PT10M", START.minus(TEN_MINUTES), START));
    }

    @Test
    void what_is_due_at_the_booking_or_was_before_is_skipped() {
        Instant dayBefore = START.minus(DAY);
        assertThat(names(dayBefore.minusMillis(1))).containsExactly("PT24H", "PT1H", "PT10M");
        assertThat(names(dayBefore)).containsExactly("PT1H", "PT10M");
        assertThat(names(dayBefore.plusMillis(1))).containsExactly("PT1H", "PT10M");
        assertThat(names(START.minus(TEN_MINUTES).minusMillis(1))).containsExactly("PT10M");
        assertThat(names(START.minus(TEN_MINUTES))).isEmpty();
    }

    @Test
    void the_order_of_the_setting_and_repetitions_do_not_matter() {
        assertThat(Ladder.upTo(START, List.of(HOUR, DAY, HOUR, Duration.ZERO), START.minus(Duration.ofDays(3))))
                .extracting(Rung::name)
                .containsExactly("PT24H", "PT1H");
    }

    private static List<String> names(Instant now) {
        return Ladder.upTo(START, BEFORE, now).stream().map(Rung::name).toList();
    }
}
