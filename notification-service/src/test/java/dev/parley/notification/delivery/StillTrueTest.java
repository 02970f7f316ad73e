package dev.parley.notification.delivery;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.subject.SubjectState;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

class StillTrueTest {

    private static final Instant DUE = Instant.parse("2026-11-24T09:00:00Z");

    private final NotificationRequest request = aRequest("interview-scheduled")
            .about(UUID.randomUUID(), 4, 1)
            .validIn("SCHEDULED")
            .notAfter(DUE)
            .build();

    @Test
    void nothing_known_is_no_objection() {
        assertThat(StillTrue.objection(request, Optional.empty(), DUE.minusMillis(1)))
                .isEmpty();
    }

    @Test
    void a_newer_state_that_is_not_valid_cancels() {
        assertThat(objection(new SubjectState(5, "CANCELLED", 2))).contains(DropReason.CANCELLED);
    }

    @Test
    void a_newer_valid_state_of_the_same_revision_is_fine() {
        assertThat(objection(new SubjectState(6, "SCHEDULED", 1))).isEmpty();
    }

    @Test
    void a_newer_revision_supersedes() {
        assertThat(objection(new SubjectState(5, "SCHEDULED", 2))).contains(DropReason.SUPERSEDED);
    }

    @Test
    void an_older_state_says_nothing() {
        assertThat(objection(new SubjectState(3, "PENDING", 0))).isEmpty();
    }

    @Test
    void at_the_instant_it_is_due_it_is_past_due() {
        assertThat(StillTrue.objection(request, Optional.empty(), DUE)).contains(DropReason.PAST_DUE);
    }

    private Optional<DropReason> objection(SubjectState known) {
        return StillTrue.objection(request, Optional.of(known), DUE.minusSeconds(60));
    }
}
