package dev.parley.platform.event;

import dev.parley.platform.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Receives the events of a service. Call it from an ordered method with {@code @Incoming} and {@code @Blocking}. Each
 * (event id, purpose) takes effect once, in the order of its key.
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
     * Returns when the event has taken effect, was seen before, or is parked; its offset may then be committed. Waits
     * without limit while the database or the broker fails.
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
     * Receives all records of one poll (a channel with {@code batch=true}) in one transaction, which makes a backlog
     * many times faster. If one record fails, the transaction is rolled back and the records are taken one by one.
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
