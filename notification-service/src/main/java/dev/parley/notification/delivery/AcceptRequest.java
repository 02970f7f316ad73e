package dev.parley.notification.delivery;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.channel.Channel;
import dev.parley.notification.channel.Channels;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.event.UnreadableEvent;
import dev.parley.platform.id.Ids;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.time.InstantSource;
import java.util.Optional;

/** Queues requests of other services. Queues each request once. */
@ApplicationScoped
class AcceptRequest implements EventHandler {

    private final Inbox inbox;
    private final Deliveries deliveries;
    private final RequestPayload payloads;
    private final Channels channels;
    private final Event<DeliveryQueued> queued;
    private final Event<MessageRequested> requested;
    private final InstantSource clock;

    AcceptRequest(
            Inbox inbox,
            Deliveries deliveries,
            RequestPayload payloads,
            Channels channels,
            Event<DeliveryQueued> queued,
            Event<MessageRequested> requested,
            InstantSource clock) {
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.payloads = payloads;
        this.channels = channels;
        this.queued = queued;
        this.requested = requested;
        this.clock = clock;
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
        Channel channel = channels.find(request.channel())
                .orElseThrow(() -> new UnreadableEvent("a request to notify needs a channel that there is"));
        String recipientKey = payloads.recipientKey(addressee(request, channel));
        if (deliveries.isNew(request.dedupeKey(), recipientKey, request.channel())) {
            deliveries.persist(Delivery.queued(
                    Ids.next(),
                    request,
                    recipientKey,
                    channel.masked(request.recipient()),
                    payloads.seal(request),
                    clock.instant()));
            requested.fire(new MessageRequested(request, event.author(), event.time()));
            queued.fire(new DeliveryQueued());
        }
    }

    /** Recipients without an address are queued too, so that the log says why they got nothing. */
    private static String addressee(NotificationRequest request, Channel channel) {
        if (request.dedupeKey() == null || request.template() == null || request.subject() == null) {
            throw new UnreadableEvent("a request to notify needs dedupeKey, template and subject");
        }
        if (request.recipient() == null || request.validStates() == null) {
            throw new UnreadableEvent("a request to notify needs a recipient and validStates");
        }
        return channel.address(request.recipient())
                .or(() -> Optional.ofNullable(request.recipient().personId()).map(id -> "person:" + id))
                .orElseThrow(() -> new UnreadableEvent("a request to notify needs a recipient with an address"));
    }
}
