package dev.parley.scheduling.booking;

import dev.parley.platform.problem.Rejection;
import dev.parley.scheduling.shared.TimeRange;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalMoveTest {

    /** 10:00 in Berlin on the Friday before the clocks go forward. */
    private static final TimeRange FRIDAY = hour("2027-03-26T09:00:00Z");

    @Test
    void days_are_local_days_across_a_clock_change() {
        assertThat(new LocalMove(null, 3, null).applied(FRIDAY, "Europe/Berlin"))
                .isEqualTo(hour("2027-03-29T08:00:00Z"));
    }

    @Test
    void the_time_of_day_changes_on_the_same_date() {
        assertThat(new LocalMove(LocalTime.of(23, 30), null, null).applied(FRIDAY, "Europe/Berlin"))
                .isEqualTo(hour("2027-03-26T22:30:00Z"));
    }

    @Test
    void the_length_changes_alone() {
        assertThat(new LocalMove(null, null, Duration.ofMinutes(30)).applied(FRIDAY, "Europe/Berlin"))
                .isEqualTo(new TimeRange(FRIDAY.startsAt(), FRIDAY.startsAt().plusSeconds(1800)));
    }

    @Test
    void a_time_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> new LocalMove(LocalTime.of(2, 30), 2, null).applied(FRIDAY, "Europe/Berlin"))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        no -> assertThat(no.errors()).extracting("code").containsExactly("clock-gap"));
    }

    private static TimeRange hour(String startsAt) {
        Instant start = Instant.parse(startsAt);
        return new TimeRange(start, start.plusSeconds(3600));
    }
}
