package dev.parley.scheduling.scorecard;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderScheduleTest {

    private static final Instant END = Instant.parse("2026-03-10T10:00:00Z");

    private final ReminderSchedule schedule = new ReminderSchedule(Duration.ofHours(1), Duration.ofHours(24), 3);

    @Test
    void after_the_first_one_comes_the_second_a_day_after_the_end_and_the_third_a_day_later() {
        assertThat(schedule.after(1, END, END.plus(Duration.ofHours(1)))).contains(END.plus(Duration.ofHours(24)));
        assertThat(schedule.after(2, END, END.plus(Duration.ofHours(24)))).contains(END.plus(Duration.ofHours(48)));
        assertThat(schedule.after(3, END, END.plus(Duration.ofHours(48)))).isEmpty();
    }

    @Test
    void one_that_came_late_is_not_followed_at_once() {
        Instant late = END.plus(Duration.ofHours(60));
        assertThat(schedule.after(1, END, late)).contains(late.plus(Duration.ofHours(24)));
        Instant justDue = END.plus(Duration.ofHours(24));
        assertThat(schedule.after(1, END, justDue)).contains(justDue.plus(Duration.ofHours(24)));
        assertThat(schedule.after(1, END, justDue.minusMillis(1))).contains(justDue);
    }
}
