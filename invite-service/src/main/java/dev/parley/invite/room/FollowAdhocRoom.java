package dev.parley.invite.room;

import dev.parley.contracts.meeting.AdhocRoomState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stores who is in which room between two people. */
@ApplicationScoped
class FollowAdhocRoom implements EventHandler {

    private final Inbox inbox;
    private final AdhocRoomViews views;

    FollowAdhocRoom(Inbox inbox, AdhocRoomViews views) {
        this.inbox = inbox;
        this.views = views;
    }

    @Incoming("adhoc-rooms")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
    }

    @Override
    public String purpose() {
        return "adhoc-room-view";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            views.deleteById(event.key());
        } else {
            views.apply(event.sequence(), event.dataAs(AdhocRoomState.class));
        }
    }
}
