package dev.parley.notification.push;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.notification.delivery.MessageRequested;
import dev.parley.notification.delivery.QueueRequest;
import dev.parley.notification.inbox.InboxType;
import dev.parley.notification.mail.MailChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.Set;
import java.util.UUID;

/** Tells staff who want it in their browsers what they are notified of inside the app. */
@ApplicationScoped
class PushStaffMessages {

    /** Channels of what a person is notified of; an SMS repeats it. */
    private static final Set<String> TOLD = Set.of(MailChannel.NAME, NotificationRequest.IN_APP);

    private final PushSubscriptions subscriptions;
    private final QueueRequest queue;

    PushStaffMessages(PushSubscriptions subscriptions, QueueRequest queue) {
        this.subscriptions = subscriptions;
        this.queue = queue;
    }

    void on(@Observes MessageRequested message) {
        NotificationRequest request = message.request();
        UUID person = request.recipient().personId();
        boolean wanted = TOLD.contains(request.channel())
                && Contact.STAFF.equals(request.recipient().kind())
                && person != null
                && !person.equals(message.by())
                && InboxType.ofTemplate(request.template()).isPresent();
        if (wanted && subscriptions.has(person)) {
            queue.queue(new NotificationRequest(
                    request.dedupeKey() + ":" + PushChannel.NAME,
                    request.template(),
                    PushChannel.NAME,
                    request.recipient(),
                    request.subject(),
                    request.validStates(),
                    request.notAfter(),
                    request.params(),
                    null));
        }
    }
}
