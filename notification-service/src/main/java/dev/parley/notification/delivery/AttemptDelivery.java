package dev.parley.notification.delivery;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.channel.Channels;
import dev.parley.notification.channel.SendFailure;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.util.Optional;

/** Makes one attempt: checks that the message is still true, sends it and records the outcome. */
@ApplicationScoped
class AttemptDelivery {

    private static final Logger LOG = Logger.getLogger(AttemptDelivery.class);

    private final DeliveryLedger ledger;
    private final RequestPayload payloads;
    private final Channels channels;

    AttemptDelivery(DeliveryLedger ledger, RequestPayload payloads, Channels channels) {
        this.ledger = ledger;
        this.payloads = payloads;
        this.channels = channels;
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
            case Admission.Later later ->
                LOG.infof(
                        "message waits deliveryId=%s template=%s to=%s until=%s reason=recipient-limit",
                        delivery.id(), delivery.template(), delivery.recipientMasked(), later.at());
        }
    }

    private void send(Delivery delivery, NotificationRequest request) {
        Optional<SendFailure> failure = channels.named(delivery.channel()).send(delivery.id(), request);
        if (failure.isPresent()) {
            notSent(delivery, failure.get());
            return;
        }
        ledger.sent(delivery);
        LOG.infof(
                "message sent deliveryId=%s template=%s channel=%s to=%s",
                delivery.id(), delivery.template(), delivery.channel(), delivery.recipientMasked());
    }

    private void drop(Delivery delivery, DropReason why) {
        ledger.dropped(delivery, why);
        LOG.infof(
                "message dropped deliveryId=%s template=%s channel=%s reason=%s",
                delivery.id(), delivery.template(), delivery.channel(), why.code());
    }

    private void notSent(Delivery delivery, SendFailure failure) {
        boolean again = ledger.failed(delivery, failure);
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
