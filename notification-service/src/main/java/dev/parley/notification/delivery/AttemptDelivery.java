package dev.parley.notification.delivery;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.channel.Channels;
import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.delivery.DeliveryMeters.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.Optional;

/** Makes one attempt: checks that the message is still true, sends it and records the outcome. */
@ApplicationScoped
class AttemptDelivery {

    private static final Logger LOG = Logger.getLogger(AttemptDelivery.class);

    private final DeliveryLedger ledger;
    private final RequestPayload payloads;
    private final Channels channels;
    private final DeliveryMeters meters;

    AttemptDelivery(DeliveryLedger ledger, RequestPayload payloads, Channels channels, DeliveryMeters meters) {
        this.ledger = ledger;
        this.payloads = payloads;
        this.channels = channels;
        this.meters = meters;
    }

    void attempt(Delivery delivery) {
        NotificationRequest request;
        try {
            request = payloads.open(delivery.payload());
        } catch (IllegalArgumentException e) {
            notSent(delivery, new SendFailure("request-unreadable", false, "the installation's secret was changed"));
            return;
        }
        switch (ledger.admit(delivery, request)) {
            case Admission.Go go -> send(delivery, request);
            case Admission.Drop drop -> drop(delivery, drop.why());
            case Admission.Later later -> postpone(delivery, later.at());
        }
    }

    private void postpone(Delivery delivery, Instant until) {
        meters.count(delivery, Outcome.LATER);
        LOG.infof(
                "message waits deliveryId=%s template=%s to=%s until=%s reason=recipient-limit",
                delivery.id(), delivery.template(), delivery.recipientMasked(), until);
    }

    private void send(Delivery delivery, NotificationRequest request) {
        Optional<SendFailure> failure = channels.named(delivery.channel()).send(delivery.id(), request);
        if (failure.isPresent()) {
            notSent(delivery, failure.get());
            return;
        }
        ledger.sent(delivery);
        meters.count(delivery, Outcome.SENT);
        LOG.infof(
                "message sent deliveryId=%s template=%s channel=%s to=%s",
                delivery.id(), delivery.template(), delivery.channel(), delivery.recipientMasked());
    }

    private void drop(Delivery delivery, DropReason why) {
        ledger.dropped(delivery, why);
        meters.count(delivery, Outcome.DROPPED);
        LOG.infof(
                "message dropped deliveryId=%s template=%s channel=%s reason=%s",
                delivery.id(), delivery.template(), delivery.channel(), why.code());
    }

    private void notSent(Delivery delivery, SendFailure failure) {
        boolean again = ledger.failed(delivery, failure);
        meters.count(delivery, again ? Outcome.AGAIN : Outcome.FAILED);
        LOG.warnf(
                "message not sent deliveryId=%s template=%s to=%s attempt=%d again=%s reason=%s: %s",
                delivery.id(),
                delivery.template(),
                delivery.recipientMasked(),
                delivery.attempts(),
                again,
                failure.code(),
                failure.detail());
    }
}
