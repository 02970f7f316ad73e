package dev.parley.invite.invite;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

import static dev.parley.invite.invite.InviteStatus.ACCEPTED;
import static dev.parley.invite.invite.InviteStatus.COMPLETED;
import static dev.parley.invite.invite.InviteStatus.EXPIRED;
import static dev.parley.invite.invite.InviteStatus.PENDING;
import static dev.parley.invite.invite.InviteStatus.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;

class InviteStatusTest {

    private static final Map<InviteStatus, Set<InviteStatus>> ALLOWED = Map.of(
            PENDING, Set.of(PENDING, ACCEPTED, EXPIRED, COMPLETED, REVOKED),
            ACCEPTED, Set.of(PENDING, COMPLETED, REVOKED),
            EXPIRED, Set.of(PENDING, COMPLETED, REVOKED),
            REVOKED, Set.of(PENDING),
            COMPLETED, Set.of());

    @Test
    void each_pair_of_states_is_decided() {
        for (InviteStatus from : InviteStatus.values()) {
            for (InviteStatus to : InviteStatus.values()) {
                assertThat(from.canBecome(to))
                        .as(from + " to " + to)
                        .isEqualTo(ALLOWED.get(from).contains(to));
            }
        }
    }

    @Test
    void only_a_completed_invite_cannot_be_renewed() {
        for (InviteStatus from : InviteStatus.values()) {
            assertThat(from.canBecome(PENDING)).isEqualTo(from != COMPLETED);
        }
    }
}
