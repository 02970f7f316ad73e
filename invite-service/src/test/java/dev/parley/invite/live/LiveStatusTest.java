package dev.parley.invite.live;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiveStatusTest {

    @Test
    void an_invitation_is_answered_once() {
        for (LiveStatus from : LiveStatus.values()) {
            for (LiveStatus to : LiveStatus.values()) {
                assertThat(from.canBecome(to))
                        .as(from + " to " + to)
                        .isEqualTo(from == LiveStatus.PENDING && to != LiveStatus.PENDING);
            }
        }
    }
}
