package dev.parley.platform.event;

import dev.parley.platform.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.stream.StreamSupport;

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

    /**
     * The same for what was polled at once (a channel with {@code batch=true}), in one transaction: a backlog is worked
     * off many times as fast. When one of them fails, nothing has happened yet and they are taken one by one.
     */
    public void receive(ConsumerRecords<String, String> records, EventHandler handler) {
        handlers.register(handler);
        List<ConsumerRecord<String, String>> all =
                StreamSupport.stream(records.spliterator(), false).toList();
        if (!takenTogether(all, handler)) {
            all.forEach(record -> receive(record, handler));
        }
    }

    private boolean takenTogether(List<ConsumerRecord<String, String>> records, EventHandler handler) {
        try {
            return transaction.takeAll(records, handler);
        } catch (Exception e) {
            LOG.debugf("Inbox %s: %d events one by one, %s", handler.purpose(), records.size(), Failures.brief(e));
            return false;
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
                } else if (Failures.isHopeless(e) || ++failures >= TRIES) {
                    park(record, handler, e);
                    return;
                }
                backoff.sleep();
            }
        }
    }

    private void park(ConsumerRecord<String, String> record, EventHandler handler, Exception failure) {
        String reason = Failures.reasonToPark(failure);
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
