package dev.parley.invite.mail;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Requests emails, in order for each person or address. */
@ApplicationScoped
public class RequestMail {

    private final Outbox outbox;

    RequestMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param sequence event counter of what the email is about */
    public void request(long sequence, NotificationRequest mail) {
        outbox.publish(new DomainEvent(
                Topics.NOTIFICATION_REQUEST,
                NotificationEvents.MESSAGE_REQUESTED,
                key(mail.recipient()),
                sequence,
                mail));
    }

    private static UUID key(Recipient recipient) {
        return recipient.personId() != null
                ? recipient.personId()
                : UUID.nameUUIDFromBytes(recipient.email().getBytes(StandardCharsets.UTF_8));
    }
}
