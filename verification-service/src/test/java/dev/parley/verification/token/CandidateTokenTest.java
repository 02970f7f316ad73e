package dev.parley.verification.token;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CandidateTokenTest {

    private static final Instant ISSUED = Instant.parse("2026-03-01T08:00:00.125Z");
    private static final Instant EXPIRES = ISSUED.plus(Duration.ofHours(48));

    private final CandidateToken token = token(Duration.ofHours(48));

    @Test
    void a_link_is_expired_from_the_very_millisecond_of_its_expiry() {
        assertThat(token.stateAt(EXPIRES.minusMillis(1))).isEqualTo(TokenState.LIVE);
        assertThat(token.stateAt(EXPIRES)).isEqualTo(TokenState.EXPIRED);
        assertThat(token.stateAt(EXPIRES.plusMillis(1))).isEqualTo(TokenState.EXPIRED);
    }

    @Test
    void a_used_link_stays_used_when_its_time_is_over() {
        token.use(ISSUED.plusSeconds(1));

        assertThat(token.stateAt(EXPIRES.plusMillis(1))).isEqualTo(TokenState.USED);
    }

    @Test
    void a_link_ends_in_one_way_only() {
        token.replace(ISSUED.plusSeconds(1));

        assertThat(token.stateAt(ISSUED.plusSeconds(1))).isEqualTo(TokenState.REPLACED);
        assertThatThrownBy(() -> token.use(ISSUED.plusSeconds(2))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> token.revoke(ISSUED.plusSeconds(2))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_expiry_is_announced_once_and_only_when_it_is_true() {
        assertThat(token.announceExpiry(EXPIRES.minusMillis(1))).isFalse();
        assertThat(token.announceExpiry(EXPIRES)).isTrue();
        assertThat(token.announceExpiry(EXPIRES.plusMillis(1))).isFalse();
    }

    @Test
    void a_link_that_is_shorter_than_the_time_before_its_end_is_not_reminded_of() {
        assertThat(token.isReminderOpen()).isTrue();
        assertThat(token(Duration.ofHours(6)).isReminderOpen()).isFalse();
        assertThat(token(Duration.ofHours(7)).isReminderOpen()).isTrue();
    }

    @Test
    void a_token_is_256_random_bits_and_shows_itself_nowhere() {
        RawToken raw = RawToken.random();

        assertThat(RawToken.of(raw.text()).orElseThrow().hash())
                .isEqualTo(raw.hash())
                .hasSize(32);
        assertThat(raw.toString()).doesNotContain(raw.text());
        assertThat(RawToken.of("../" + raw.text())).isEmpty();
        assertThat(RawToken.of(null)).isEmpty();
    }

    private static CandidateToken token(Duration length) {
        Validity validity = Validity.of(ISSUED, length, Duration.ofHours(6));
        return new CandidateToken(
                UUID.randomUUID(), UUID.randomUUID(), 1, new byte[32], TokenKind.ASSIGNED, null, validity);
    }
}
