package dev.parley.invite.contact;

import dev.parley.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ContactConsumer {

    private final Inbox inbox;
    private final FollowContact followContact;

    ContactConsumer(Inbox inbox, FollowContact followContact) {
        this.inbox = inbox;
        this.followContact = followContact;
    }

    @Incoming("contacts")
    @Blocking
    void onContact(ConsumerRecords<String, String> events) {
        inbox.receive(events, followContact);
    }
}
