package dev.parley.scheduling.candidate;

import dev.parley.contracts.Topics;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ContactEvents {

    private final Outbox outbox;

    ContactEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Candidate candidate) {
        outbox.publish(new DomainEvent(
                Topics.CONTACT,
                SchedulingEvents.CONTACT_CHANGED,
                candidate.id(),
                candidate.contactSeq(),
                candidate.contact()));
    }
}
