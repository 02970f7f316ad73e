package dev.parley.meeting.selfpaced;

import dev.parley.meeting.adjustment.ExtraTime;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerClockTest {

    private static final Instant ASKED = Instant.parse("2026-11-30T10:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final AnswerClock clock =
            new AnswerClock(Duration.ofSeconds(30), Duration.ofMinutes(2), GRACE, ExtraTime.NONE);

    @Test
    void thinking_ends_at_its_last_moment_and_not_before() {
        Instant end = ASKED.plusSeconds(30);
        assertThat(clock.isThoughtOut(ASKED, end.minusMillis(1))).isFalse();
        assertThat(clock.isThoughtOut(ASKED, end)).isTrue();
        assertThat(clock.isThoughtOut(ASKED, end.plusMillis(1))).isTrue();
    }

    @Test
    void without_a_think_time_a_question_waits_for_the_candidate() {
        AnswerClock patient = new AnswerClock(null, Duration.ofMinutes(2), GRACE, ExtraTime.NONE);
        assertThat(patient.isThoughtOut(ASKED, ASKED.plus(Duration.ofDays(6)))).isFalse();
        assertThat(patient.thinkEndsAt(ASKED)).isNull();
    }

    @Test
    void an_answer_is_taken_until_its_time_and_the_networks_are_over() {
        Instant end = ASKED.plus(Duration.ofMinutes(2)).plus(GRACE);
        assertThat(clock.isOver(ASKED, end.minusMillis(1))).isFalse();
        assertThat(clock.isOver(ASKED, end)).isTrue();
        assertThat(clock.isOver(ASKED, end.plusMillis(1))).isTrue();
    }
}
