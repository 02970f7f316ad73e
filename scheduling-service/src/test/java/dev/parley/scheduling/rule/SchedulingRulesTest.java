package dev.parley.scheduling.rule;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.scheduling.shared.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchedulingRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Duration TICK = Duration.ofMillis(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Proposal.Limits LIMITS =
            new Proposal.Limits(Duration.ofHours(2), Duration.ofDays(90), Duration.ofMinutes(5), Duration.ofHours(8));

    @Test
    void notice_is_long_enough_from_its_last_millisecond_on() {
        Instant edge = NOW.plus(Duration.ofHours(2));
        assertThat(broken(edge.minus(TICK), HOUR)).containsExactly("notice-too-short");
        assertThat(broken(edge, HOUR)).isEmpty();
        assertThat(broken(edge.plus(TICK), HOUR)).isEmpty();
    }

    @Test
    void the_past_ends_now() {
        assertThat(brokenWithoutNotice(NOW.minus(TICK))).containsExactly("in-past", "notice-too-short");
        assertThat(brokenWithoutNotice(NOW)).isEmpty();
        assertThat(brokenWithoutNotice(NOW.plus(TICK))).isEmpty();
    }

    @Test
    void ninety_days_ahead_is_the_last_moment() {
        Instant edge = NOW.plus(Duration.ofDays(90));
        assertThat(broken(edge.minus(TICK), HOUR)).isEmpty();
        assertThat(broken(edge, HOUR)).isEmpty();
        assertThat(broken(edge.plus(TICK), HOUR)).containsExactly("too-far-ahead");
    }

    @Test
    void an_interview_lasts_from_five_minutes_to_eight_hours() {
        Instant start = NOW.plus(Duration.ofDays(1));
        Duration shortest = Duration.ofMinutes(5);
        Duration longest = Duration.ofHours(8);
        assertThat(broken(start, shortest.minus(TICK))).containsExactly("bad-duration");
        assertThat(broken(start, shortest)).isEmpty();
        assertThat(broken(start, shortest.plus(TICK))).isEmpty();
        assertThat(broken(start, longest.minus(TICK))).isEmpty();
        assertThat(broken(start, longest)).isEmpty();
        assertThat(broken(start, longest.plus(TICK))).containsExactly("bad-duration");
        assertThat(broken(start, HOUR.negated())).containsExactly("bad-duration");
    }

    @Test
    void the_length_is_real_time_when_the_clocks_change() {
        ZonedDateTime start = ZonedDateTime.parse("2026-03-29T00:30+01:00[Europe/Berlin]");
        TimeRange acrossSpring = new TimeRange(
                start.toInstant(), start.withHour(9).withMinute(30).toInstant());
        assertThat(acrossSpring.length()).isEqualTo(Duration.ofHours(8));
        assertThat(names(proposal(acrossSpring, LIMITS))).isEmpty();
    }

    @Test
    void all_broken_rules_are_reported_together() {
        Proposal worst = new Proposal(
                false,
                false,
                false,
                true,
                false,
                0,
                new TimeRange(NOW.minus(HOUR), NOW.minus(HOUR)),
                NOW,
                LIMITS,
                Set.of("candidate-overlap", "interviewer-overlap"),
                new OwnChange(NOW, 0));
        assertThatThrownBy(() -> SchedulingRules.check(worst)).isInstanceOfSatisfying(BrokenRules.class, rules -> {
            assertThat(rules.code()).isEqualTo("interview-rules");
            assertThat(rules.errors())
                    .extracting(FieldProblem::code)
                    .containsExactly(
                            "cutoff",
                            "reschedule-cap",
                            "not-shortlisted",
                            "interview-disabled",
                            "online-disabled",
                            "in-past",
                            "notice-too-short",
                            "bad-duration",
                            "candidate-overlap",
                            "interviewer-overlap");
        });
    }

    @Test
    void offline_interviews_need_no_online_toggle_and_pending_ones_no_time() {
        assertThat(names(new Proposal(true, true, false, false, false, 0, null, NOW, LIMITS, Set.of(), null)))
                .isEmpty();
    }

    @Test
    void a_deadline_lies_ahead_to_the_millisecond() {
        Instant opened = NOW.minus(HOUR);
        assertThat(selfPaced(opened, NOW.minus(TICK))).containsExactly("in-past");
        assertThat(selfPaced(opened, NOW)).containsExactly("in-past");
        assertThat(selfPaced(opened, NOW.plus(TICK))).isEmpty();
    }

    @Test
    void a_self_paced_interview_opens_at_most_ninety_days_ahead() {
        Instant edge = NOW.plus(Duration.ofDays(90));
        assertThat(selfPaced(edge.minus(TICK), edge.plus(HOUR))).isEmpty();
        assertThat(selfPaced(edge, edge.plus(HOUR))).isEmpty();
        assertThat(selfPaced(edge.plus(TICK), edge.plus(HOUR))).containsExactly("too-far-ahead");
    }

    @Test
    void between_opening_and_deadline_are_at_least_five_minutes_and_a_week_is_not_too_long() {
        Instant closes = NOW.plus(Duration.ofMinutes(5));
        assertThat(selfPaced(NOW, closes.minus(TICK))).containsExactly("bad-duration");
        assertThat(selfPaced(NOW, closes)).isEmpty();
        assertThat(selfPaced(NOW, closes.plus(TICK))).isEmpty();
        assertThat(selfPaced(NOW, NOW.plus(Duration.ofDays(7)))).isEmpty();
        assertThat(selfPaced(NOW.plus(HOUR), NOW.plus(TICK))).containsExactly("bad-duration");
    }

    @Test
    void a_self_paced_interview_needs_questions_and_a_live_one_none() {
        TimeRange time = new TimeRange(
                NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)).plus(HOUR));
        assertThat(names(new Proposal(true, true, true, true, true, 0, time, NOW, LIMITS, Set.of(), null)))
                .containsExactly("no-questions");
        assertThat(names(new Proposal(true, true, true, true, false, 0, time, NOW, LIMITS, Set.of(), null)))
                .isEmpty();
    }

    private static List<String> selfPaced(Instant opensAt, Instant deadline) {
        return names(new Proposal(
                true, true, true, true, true, 1, new TimeRange(opensAt, deadline), NOW, LIMITS, Set.of(), null));
    }

    private static List<String> broken(Instant start, Duration length) {
        return names(proposal(new TimeRange(start, start.plus(length)), LIMITS));
    }

    private static List<String> brokenWithoutNotice(Instant start) {
        var limits = new Proposal.Limits(Duration.ZERO, LIMITS.maximumAhead(), LIMITS.shortest(), LIMITS.longest());
        return names(proposal(new TimeRange(start, start.plus(HOUR)), limits));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void a_candidate_changes_nothing_from_the_cutoff_on(long millis, boolean broken) {
        Proposal moved = ownChange(new OwnChange(NOW.minusMillis(millis), 1));

        assertThat(names(moved).contains("cutoff")).isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "0, true", "-1, true"})
    void a_candidate_moves_an_interview_no_more_often_than_the_cap_says(int left, boolean broken) {
        assertThat(names(ownChange(new OwnChange(NOW.plus(HOUR), left))).contains("reschedule-cap"))
                .isEqualTo(broken);
    }

    private static Proposal ownChange(OwnChange change) {
        TimeRange time = new TimeRange(NOW.plus(HOUR.multipliedBy(48)), NOW.plus(HOUR.multipliedBy(49)));
        return new Proposal(true, true, true, true, false, 0, time, NOW, LIMITS, Set.of(), change);
    }

    private static Proposal proposal(TimeRange time, Proposal.Limits limits) {
        return new Proposal(true, true, true, true, false, 0, time, NOW, limits, Set.of(), null);
    }

    private static List<String> names(Proposal proposal) {
        return SchedulingRules.brokenBy(proposal).stream()
                .map(SchedulingRule::name)
                .toList();
    }
}
