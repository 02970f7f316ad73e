package dev.parley.invite.presence;

import dev.parley.contracts.notification.PresenceState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.UUID;

/** Stores who is online. */
@ApplicationScoped
class FollowPresence implements EventHandler {

    private final Inbox inbox;
    private final PresenceViews views;

    FollowPresence(Inbox inbox, PresenceViews views) {
        this.inbox = inbox;
        this.views = views;
    }

    @Incoming("presence")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
    }

    @Override
    public String purpose() {
        return "presence-view";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            views.forget(UUID.fromString(event.key()));
        } else {
            views.apply(event.sequence(), event.dataAs(PresenceState.class));
        }
    }
}
