package dev.parley.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Publishes rows in rounds: at most one event of each aggregate is in flight. So a later event can never overtake a
 * failed one, even when the producer retries.
 */
@ApplicationScoped
class OutboxPublisher {

    private static final Logger LOG = Logger.getLogger(OutboxPublisher.class);

    private final EventProducer producer;

    OutboxPublisher(EventProducer producer) {
        this.producer = producer;
    }

    /**
     * When the broker refuses an event (too large, for example), only its aggregate waits. When the broker does not
     * answer, the attempt ends.
     *
     * @return ids of the acknowledged rows; those of each aggregate are its first ones
     */
    Set<Long> publish(List<OutboxRow> rows) {
        Map<UUID, Deque<OutboxRow>> waiting = new LinkedHashMap<>();
        rows.forEach(row -> waiting.computeIfAbsent(row.aggregateId(), id -> new ArrayDeque<>())
                .add(row));
        Set<Long> acknowledged = new HashSet<>();
        boolean answering = true;
        while (answering && !waiting.isEmpty()) {
            for (Sent sent : send(waiting)) {
                Deque<OutboxRow> queue = waiting.get(sent.row.aggregateId());
                Exception failure = sent.failure();
                if (failure == null) {
                    acknowledged.add(sent.row.id());
                    queue.remove();
                } else {
                    LOG.warnf(
                            "Outbox: event %s for %s not published: %s", sent.row.eventId(), sent.row.topic(), failure);
                    answering &= !(failure instanceof InterruptedException || Failures.isTransient(failure));
                    queue.clear();
                }
            }
            waiting.values().removeIf(Deque::isEmpty);
        }
        return acknowledged;
    }

    /** Sends the first row of each aggregate, or fewer when the broker cannot be reached. */
    private List<Sent> send(Map<UUID, Deque<OutboxRow>> waiting) {
        List<Sent> round = new ArrayList<>();
        for (Deque<OutboxRow> queue : waiting.values()) {
            Sent sent = new Sent(queue.element(), producer.send(queue.element().toRecord()));
            round.add(sent);
            if (sent.result.isDone() && sent.failure() != null && Failures.isTransient(sent.failure())) {
                break;
            }
        }
        return round;
    }

    private record Sent(OutboxRow row, Future<RecordMetadata> result) {

        /** Waits for the broker's answer; null when it acknowledged. */
        Exception failure() {
            try {
                result.get();
                return null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return e;
            } catch (ExecutionException e) {
                return e;
            }
        }
    }
}
