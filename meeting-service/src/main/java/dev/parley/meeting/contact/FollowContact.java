package dev.parley.meeting.contact;

import dev.parley.contracts.scheduling.Contact;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.UUID;

/** Stores names and zones of people. A tombstone erases the person. */
@ApplicationScoped
class FollowContact implements EventHandler {

    private final Inbox inbox;
    private final Contacts contacts;

    FollowContact(Inbox inbox, Contacts contacts) {
        this.inbox = inbox;
        this.contacts = contacts;
    }

    @Incoming("contacts")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
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
