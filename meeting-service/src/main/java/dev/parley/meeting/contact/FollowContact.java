package dev.parley.meeting.contact;

import dev.parley.contracts.scheduling.Contact;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Keeps how to address people; a tombstone erases the person. */
@ApplicationScoped
class FollowContact implements EventHandler {

    private final Contacts contacts;

    FollowContact(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String purpose() {
        return "contact";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            contacts.deleteById(UUID.fromString(event.key()));
        } else {
            contacts.apply(event.sequence(), event.dataAs(Contact.class));
        }
    }
}
