package dev.parley.notification.delivery;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.mail.MailFailure;
import dev.parley.notification.mail.SendMail;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.util.Optional;

/** One attempt: is it still true, then send, then note the outcome. */
@ApplicationScoped
class AttemptDelivery {

    private static final Logger LOG = Logger.getLogger(AttemptDelivery.class);

    private final DeliveryLedger ledger;
    private final RequestPayload payloads;
    private final SendMail sendMail;

    AttemptDelivery(DeliveryLedger ledger, RequestPayload payloads, SendMail sendMail) {
        this.ledger = ledger;
        this.payloads = payloads;
        this.sendMail = sendMail;
    }

    void attempt(Delivery delivery) {
        NotificationRequest request;
        try {
            request = payloads.open(delivery.payload());
        } catch (IllegalArgumentException e) {
            notSent(delivery, new MailFailure("request-unreadable", false, "the installation's secret was changed"));
            return;
        }
        Optional<DropReason> objection = ledger.objection(request);
        if (objection.isPresent()) {
            ledger.dropped(delivery, objection.get());
            LOG.infof(
                    "message dropped id=%s template=%s reason=%s",
                    delivery.id(), delivery.template(), objection.get().code());
            return;
        }
        Optional<MailFailure> failure = sendMail.send(delivery.id(), request);
        if (failure.isEmpty()) {
            ledger.sent(delivery);
            LOG.infof(
                    "message sent id=%s template=%s to=%s",
                    delivery.id(), delivery.template(), delivery.recipientMasked());
        } else {
            notSent(delivery, failure.get());
        }
    }

    private void notSent(Delivery delivery, MailFailure failure) {
        boolean again = ledger.failed(delivery, failure);
        LOG.warnf(
                "message not sent id=%s template=%s to=%s attempt=%d again=%s reason=%s: %s",
                delivery.id(),
                delivery.template(),
                delivery.recipientMasked(),
                delivery.attempts(),
                again,
                failure.code(),
                failure.detail());
    }
}
