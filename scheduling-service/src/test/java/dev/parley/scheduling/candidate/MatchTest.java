package dev.parley.scheduling.candidate;

import dev.parley.platform.problem.Rejection;
import dev.parley.scheduling.job.Job;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MatchTest {

    private final Match match = new Match(new Job() {}, null, Instant.EPOCH);

    @Test
    void nobody_is_shortlisted_or_enabled_at_first() {
        assertThat(match.isShortlisted()).isFalse();
        assertThat(match.isInterviewEnabled()).isFalse();
        assertThat(match.isOnlineInterviewEnabled()).isFalse();
    }

    @Test
    void enabling_needs_the_shortlist_and_online_needs_interviews() {
        assertRefused(() -> match.enableInterview(true), "not-shortlisted");
        assertRefused(() -> match.enableOnline(true), "not-shortlisted");
        match.shortlist(true);
        assertRefused(() -> match.enableOnline(true), "interview-not-enabled");
    }

    @Test
    void leaving_the_shortlist_disables_all_and_setting_twice_is_no_flip() {
        match.shortlist(true);
        match.shortlist(true);
        match.enableInterview(true);
        match.enableOnline(true);
        match.enableOnline(true);
        assertThat(match.isOnlineInterviewEnabled()).isTrue();
        match.shortlist(false);
        assertThat(match.isInterviewEnabled()).isFalse();
        assertThat(match.isOnlineInterviewEnabled()).isFalse();
    }

    private static void assertRefused(Runnable change, String code) {
        assertThatThrownBy(change::run).isInstanceOfSatisfying(Rejection.class, r -> assertThat(r.code())
                .isEqualTo(code));
    }
}
