package dev.parley.verification.cases;

import dev.parley.contracts.Topics;
import dev.parley.contracts.verification.CaseState;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;

/** Publishes the case's whole public state after a change, in the transaction of the change. */
@ApplicationScoped
public class AnnounceCase {

    private final Outbox outbox;
    private final InstantSource clock;

    AnnounceCase(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param type one of {@link dev.parley.contracts.verification.CaseEvents} */
    public void publish(String type, VerificationCase changed) {
        long sequence = changed.nextSequence();
        outbox.publish(new DomainEvent(
                Topics.VERIFICATION_CASE, type, changed.id(), sequence, state(changed, clock.instant())));
    }

    private static CaseState state(VerificationCase c, Instant now) {
        return new CaseState(
                c.id(),
                c.caseNumber(),
                c.type().wire(),
                c.status().wire(),
                c.link().isExpired(now),
                c.ownerId(),
                c.vendorId(),
                c.reviewerId(),
                c.link().number(),
                c.resends(),
                c.resubmissions(),
                c.link().expiresAt(),
                c.link().openedAt(),
                c.draftStartedAt(),
                c.submittedAt(),
                c.decidedAt(),
                c.erasedAt());
    }
}
