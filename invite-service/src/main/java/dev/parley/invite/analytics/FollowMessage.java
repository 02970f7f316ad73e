package dev.parley.invite.analytics;

import dev.parley.contracts.notification.MessageState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Notes when the email with an invite's code was handed to a mail server. */
@ApplicationScoped
class FollowMessage implements EventHandler {

    private final Inbox inbox;
    private final EntityManager entities;

    FollowMessage(Inbox inbox, EntityManager entities) {
        this.inbox = inbox;
        this.entities = entities;
    }

    @Incoming("messages")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
    }

    @Override
    public String purpose() {
        return "message";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            return;
        }
        MessageState message = event.dataAs(MessageState.class);
        if ("SENT".equals(message.status()) && "invite-code".equals(message.template())) {
            entities.createNativeQuery("""
                            UPDATE invite SET delivered_at = least(coalesce(delivered_at, :at), :at)
                            WHERE id = :invite""")
                    .setParameter("at", message.at())
                    .setParameter("invite", message.subjectId())
                    .executeUpdate();
        }
    }
}
