package dev.parley.notification.inbox;

import dev.parley.notification.delivery.Delivery;
import dev.parley.notification.delivery.MessageFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.Collections;
import java.util.Map;

/** Notifies the owner of an interview, invite or case when a message about it did not arrive. */
@ApplicationScoped
class NotifyOfFailures {

    /** Who takes no push gets the same inside the app. */
    private static final String PUSH = "PUSH";

    private final Notify notify;

    NotifyOfFailures(Notify notify) {
        this.notify = notify;
    }

    void on(@Observes MessageFailed failed) {
        Delivery message = failed.delivery();
        if (PUSH.equals(message.channel())) {
            return;
        }
        String name = message.recipientName();
        notify.people(
                Collections.singleton(message.ownerId()),
                null,
                new News(
                        "message:" + message.id(),
                        InboxType.MESSAGE_FAILED,
                        message.subjectType(),
                        message.subjectId(),
                        message.recipientId(),
                        Map.of("channel", message.channel()),
                        name == null ? Map.of() : Map.of("recipientName", name),
                        message.decidedAt()));
    }
}
