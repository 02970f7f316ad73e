package dev.parley.scheduling.selfservice;

import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.selfservice.Standing.Facts;
import dev.parley.scheduling.shared.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTest {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
    private static final TimeRange TIME = new TimeRange(START, START.plus(Duration.ofHours(1)));
    private static final Standing.Limits LIMITS = new Standing.Limits(Duration.ofHours(4), 2);

    @ParameterizedTest
    @CsvSource({"-1, SCHEDULED", "0, TOO_LATE", "1, TOO_LATE"})
    void changing_ends_exactly_at_the_cutoff(long millis, SelfServiceState state) {
        Standing standing = scheduled(START.minus(Duration.ofHours(4)).plusMillis(millis), 0);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.reschedule()).isEqualTo(millis < 0 ? null : Refusal.CUTOFF);
        assertThat(standing.cancel()).isEqualTo(millis < 0 ? null : Refusal.CUTOFF);
        assertThat(standing.cutoffAt()).isEqualTo("2026-11-24T06:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"-1, TOO_LATE", "0, IN_PROGRESS", "3599999, IN_PROGRESS", "3600000, OVER"})
    void the_state_follows_the_clock_even_when_nobody_came(long millis, SelfServiceState state) {
        assertThat(scheduled(START.plusMillis(millis), 0).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 1", "2, 0", "3, 0"})
    void a_candidate_moves_it_as_often_as_the_cap_says(int moved, int left) {
        Standing standing = scheduled(START.minus(Duration.ofDays(2)), moved);

        assertThat(standing.reschedulesLeft()).isEqualTo(left);
        assertThat(standing.reschedule()).isEqualTo(left > 0 ? null : Refusal.CAP);
        assertThat(standing.cancel()).isNull();
        assertThat(standing.pick()).isEqualTo(Refusal.HAS_TIME);
    }

    @Test
    void without_a_time_one_is_picked_if_somebody_offers_slots() {
        assertThat(pending(true, true).pick()).isNull();
        assertThat(pending(true, true).reschedule()).isEqualTo(Refusal.NO_TIME);
        assertThat(pending(true, true).cancel()).isNull();
        assertThat(pending(false, true).pick()).isEqualTo(Refusal.NOT_ENABLED);
        assertThat(pending(true, false).pick()).isEqualTo(Refusal.NO_SLOTS);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, OVER", "NO_SHOW, NO_SHOW", "CANCELLED, CANCELLED", "IN_PROGRESS, IN_PROGRESS"})
    void what_is_under_way_or_over_is_not_changed(InterviewStatus status, SelfServiceState state) {
        Standing standing =
                Standing.of(new Facts(status, TIME, false, true, true, 0), START.minus(Duration.ofDays(2)), LIMITS);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.pick()).isEqualTo(Refusal.STATE);
        assertThat(standing.reschedule()).isEqualTo(Refusal.STATE);
        assertThat(standing.cancel()).isEqualTo(Refusal.STATE);
    }

    @Test
    void a_self_paced_interview_has_a_window_and_no_time_to_choose() {
        Facts facts = new Facts(InterviewStatus.SCHEDULED, TIME, true, true, true, 0);

        assertThat(Standing.of(facts, START.plusSeconds(60), LIMITS).state()).isEqualTo(SelfServiceState.SCHEDULED);
        assertThat(Standing.of(facts, START.plusSeconds(60), LIMITS).reschedule())
                .isEqualTo(Refusal.SELF_PACED);
        assertThat(Standing.of(facts, START, LIMITS).cutoffAt())
                .isEqualTo(TIME.endsAt().minus(LIMITS.cutoff()));
        assertThat(Standing.of(facts, TIME.endsAt(), LIMITS).state()).isEqualTo(SelfServiceState.OVER);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void a_self_paced_interview_is_called_off_until_the_cutoff_before_its_deadline(long millis, boolean may) {
        TimeRange week = new TimeRange(START, START.plus(Duration.ofDays(7)));
        Facts facts = new Facts(InterviewStatus.SCHEDULED, week, true, true, true, 0);
        Instant cutoff = week.endsAt().minus(LIMITS.cutoff());

        Standing standing = Standing.of(facts, cutoff.plusMillis(millis), LIMITS);

        assertThat(standing.cancel()).isEqualTo(may ? null : Refusal.CUTOFF);
        assertThat(standing.state()).isEqualTo(SelfServiceState.SCHEDULED);
    }

    private static Standing scheduled(Instant now, int moved) {
        return Standing.of(new Facts(InterviewStatus.SCHEDULED, TIME, false, true, true, moved), now, LIMITS);
    }

    private static Standing pending(boolean enabled, boolean offered) {
        return Standing.of(new Facts(InterviewStatus.PENDING, null, false, enabled, offered, 0), START, LIMITS);
    }
}
