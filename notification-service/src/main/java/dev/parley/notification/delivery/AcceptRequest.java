package dev.parley.notification.delivery;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.event.UnreadableEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Queues requests of other services, each once. What is only told inside the app is no message. */
@ApplicationScoped
class AcceptRequest implements EventHandler {

    private final Inbox inbox;
    private final QueueRequest queue;
    private final Event<MessageRequested> requested;

    AcceptRequest(Inbox inbox, QueueRequest queue, Event<MessageRequested> requested) {
        this.inbox = inbox;
        this.queue = queue;
        this.requested = requested;
    }

    @Incoming("requests")
    @Blocking
    void accept(ConsumerRecords<String, String> requests) {
        inbox.receive(requests, this);
    }

    @Override
    public String purpose() {
        return "delivery";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            return;
        }
        NotificationRequest request = event.dataAs(NotificationRequest.class);
        check(request);
        if (NotificationRequest.IN_APP.equals(request.channel()) || queue.queue(request)) {
            requested.fire(new MessageRequested(request, event.author(), event.time()));
        }
    }

    private static void check(NotificationRequest request) {
        if (request.dedupeKey() == null || request.template() == null || request.subject() == null) {
            throw new UnreadableEvent("a request to notify needs dedupeKey, template and subject");
        }
        if (request.recipient() == null || request.validStates() == null) {
            throw new UnreadableEvent("a request to notify needs a recipient and validStates");
        }
    }
}
