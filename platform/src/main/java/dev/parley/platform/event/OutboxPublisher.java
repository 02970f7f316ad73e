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
 * Sends rows in rounds: of each aggregate one event is under way at a time, so that a failed one can never be
 * overtaken by its successor, whatever the producer's retries do.
 */
@ApplicationScoped
class OutboxPublisher {

    private static final Logger LOG = Logger.getLogger(OutboxPublisher.class);

    private final EventProducer producer;

    OutboxPublisher(EventProducer producer) {
        this.producer = producer;
    }

    /**
     * An event that the broker refuses (too large, say) holds up its aggregate only; a broker that does not answer
     * ends the attempt.
     *
     * @return ids of the rows the broker acknowledged: of each aggregate a prefix
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

    /** The first row of each aggregate, or fewer when the broker is not there. */
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
