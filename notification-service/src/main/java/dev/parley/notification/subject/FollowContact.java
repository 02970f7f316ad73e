package dev.parley.notification.subject;

import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.UUID;

/** Hears which people are erased. Nothing else of a contact is kept here. */
@ApplicationScoped
class FollowContact implements EventHandler {

    private final Inbox inbox;
    private final Event<ContactForgotten> forgotten;

    FollowContact(Inbox inbox, Event<ContactForgotten> forgotten) {
        this.inbox = inbox;
        this.forgotten = forgotten;
    }

    @Incoming("contacts")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        for (ConsumerRecord<String, String> event : events) {
            if (event.value() == null) {
                inbox.receive(event, this);
            }
        }
    }

    @Override
    public String purpose() {
        return "contact-erasure";
    }

    @Override
    public void handle(ReceivedEvent event) {
        forgotten.fire(new ContactForgotten(UUID.fromString(event.key())));
    }
}
