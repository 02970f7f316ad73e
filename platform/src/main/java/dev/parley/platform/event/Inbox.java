package dev.parley.platform.event;

import dev.parley.platform.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Events enter a service through here, from a method that is {@code @Incoming} and {@code @Blocking} (ordered):
 * each (event id, purpose) takes effect once, in the order of its key.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES = 5;

    private final InboxTransaction transaction;
    private final ParkedEvents parked;
    private final EventHandlers handlers;

    Inbox(InboxTransaction transaction, ParkedEvents parked, EventHandlers handlers) {
        this.transaction = transaction;
        this.parked = parked;
        this.handlers = handlers;
    }

    /**
     * Returns when the event has taken effect, was seen before, or is parked; then its offset may be committed.
     * While the database or the broker is in trouble it waits, without limit.
     */
    public void receive(ConsumerRecord<String, String> record, EventHandler handler) {
        handlers.register(handler);
        RequestId.set(Headers.text(record, CloudEvents.REQUEST_ID_HEADER));
        try {
            untilDone(record, handler);
        } finally {
            RequestId.set(null);
        }
    }

    private void untilDone(ConsumerRecord<String, String> record, EventHandler handler) {
        Backoff backoff = new Backoff();
        int failures = 0;
        while (true) {
            try {
                transaction.take(record, handler);
                return;
            } catch (Exception e) {
                if (Failures.isTransient(e)) {
                    LOG.warnf("Inbox %s: waiting, %s", handler.purpose(), Failures.brief(e));
                } else if (Failures.isUnreadable(e) || ++failures >= TRIES) {
                    park(record, handler, e);
                    return;
                }
                backoff.sleep();
            }
        }
    }

    private void park(ConsumerRecord<String, String> record, EventHandler handler, Exception failure) {
        String reason = Failures.isUnreadable(failure) ? ParkedEvents.UNREADABLE : ParkedEvents.FAILED;
        LOG.errorf(
                failure,
                "Inbox %s: event parked (%s), key %s of %s",
                handler.purpose(),
                reason,
                record.key(),
                record.topic());
        Backoff backoff = new Backoff();
        while (true) {
            try {
                parked.park(record, handler.purpose(), reason, failure);
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Inbox %s: cannot park yet, %s", handler.purpose(), Failures.brief(e));
                backoff.sleep();
            }
        }
    }
}
