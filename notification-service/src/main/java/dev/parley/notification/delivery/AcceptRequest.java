package dev.parley.notification.delivery;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.event.UnreadableEvent;
import dev.parley.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.InstantSource;

/** Queues what another service asks to be sent; the same request is queued once. */
@ApplicationScoped
class AcceptRequest implements EventHandler {

    private final Deliveries deliveries;
    private final RequestPayload payloads;
    private final Event<DeliveryQueued> queued;
    private final InstantSource clock;

    AcceptRequest(Deliveries deliveries, RequestPayload payloads, Event<DeliveryQueued> queued, InstantSource clock) {
        this.deliveries = deliveries;
        this.payloads = payloads;
        this.queued = queued;
        this.clock = clock;
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
        NotificationRequest request = complete(event.dataAs(NotificationRequest.class));
        String recipientKey = payloads.recipientKey(request.recipient());
        if (deliveries.isNew(request.dedupeKey(), recipientKey, request.channel())) {
            deliveries.persist(
                    Delivery.queued(Ids.next(), request, recipientKey, payloads.seal(request), clock.instant()));
            queued.fire(new DeliveryQueued());
        }
    }

    private static NotificationRequest complete(NotificationRequest request) {
        if (request.dedupeKey() == null || request.template() == null || request.subject() == null) {
            throw new UnreadableEvent("a request to notify needs dedupeKey, template and subject");
        }
        if (request.recipient() == null || request.recipient().email() == null) {
            throw new UnreadableEvent("a request to notify needs a recipient with an address");
        }
        if (!"EMAIL".equals(request.channel()) || request.validStates() == null) {
            throw new UnreadableEvent("a request to notify needs validStates and the channel EMAIL");
        }
        return request;
    }
}
