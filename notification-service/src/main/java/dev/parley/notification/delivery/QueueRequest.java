package dev.parley.notification.delivery;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.channel.Channel;
import dev.parley.notification.channel.Channels;
import dev.parley.platform.event.UnreadableEvent;
import dev.parley.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.InstantSource;
import java.util.Optional;

/** Queues a message within the caller's transaction, once per dedupe key, recipient and channel. */
@ApplicationScoped
public class QueueRequest {

    private final Deliveries deliveries;
    private final RequestPayload payloads;
    private final Channels channels;
    private final Event<DeliveryQueued> queued;
    private final InstantSource clock;

    QueueRequest(
            Deliveries deliveries,
            RequestPayload payloads,
            Channels channels,
            Event<DeliveryQueued> queued,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.payloads = payloads;
        this.channels = channels;
        this.queued = queued;
        this.clock = clock;
    }

    /** Returns false when it was queued before. */
    public boolean queue(NotificationRequest request) {
        Channel channel = channels.find(request.channel())
                .orElseThrow(() -> new UnreadableEvent("a request to notify needs a channel that there is"));
        String recipientKey = payloads.recipientKey(addressee(request, channel));
        if (!deliveries.isNew(request.dedupeKey(), recipientKey, request.channel())) {
            return false;
        }
        deliveries.persist(Delivery.queued(
                Ids.next(),
                request,
                recipientKey,
                channel.masked(request.recipient()),
                payloads.seal(request),
                clock.instant()));
        queued.fire(new DeliveryQueued());
        return true;
    }

    /** Recipients without an address are queued too, so that the log says why they got nothing. */
    private static String addressee(NotificationRequest request, Channel channel) {
        return channel.address(request.recipient())
                .or(() -> Optional.ofNullable(request.recipient().personId()).map(id -> "person:" + id))
                .orElseThrow(() -> new UnreadableEvent("a request to notify needs a recipient with an address"));
    }
}
