package dev.parley.scheduling.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.UUID;

/** Tells the other services once more what is known of a candidate. */
@ApplicationScoped
public class TellCards {

    private final Candidates candidates;
    private final ContactEvents contacts;

    TellCards(Candidates candidates, ContactEvents contacts) {
        this.candidates = candidates;
        this.contacts = contacts;
    }

    /** In the caller's transaction. */
    public void tell(UUID candidateId) {
        candidates.findByIdOptional(candidateId, LockModeType.PESSIMISTIC_WRITE).ifPresent(card -> {
            card.tellAgain();
            contacts.changed(card);
        });
    }
}
