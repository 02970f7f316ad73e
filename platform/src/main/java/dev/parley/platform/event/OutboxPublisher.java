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

    /** @return ids of the rows the broker acknowledged: of each aggregate a prefix */
    Set<Long> publish(List<OutboxRow> rows) {
        Map<UUID, Deque<OutboxRow>> waiting = new LinkedHashMap<>();
        rows.forEach(row -> waiting.computeIfAbsent(row.aggregateId(), id -> new ArrayDeque<>())
                .add(row));
        Set<Long> acknowledged = new HashSet<>();
        while (!waiting.isEmpty()) {
            for (Sent sent : send(waiting)) {
                Deque<OutboxRow> queue = waiting.get(sent.row.aggregateId());
                if (sent.acknowledged()) {
                    acknowledged.add(sent.row.id());
                    queue.remove();
                } else {
                    queue.clear();
                }
            }
            waiting.values().removeIf(Deque::isEmpty);
        }
        return acknowledged;
    }

    private List<Sent> send(Map<UUID, Deque<OutboxRow>> waiting) {
        List<Sent> round = new ArrayList<>();
        for (Deque<OutboxRow> queue : waiting.values()) {
            OutboxRow row = queue.element();
            round.add(new Sent(row, producer.send(row.toRecord())));
        }
        return round;
    }

    private record Sent(OutboxRow row, Future<RecordMetadata> result) {

        boolean acknowledged() {
            try {
                result.get();
                return true;
            } catch (ExecutionException e) {
                LOG.warnf("Outbox: event %s for %s not acknowledged: %s", row.eventId(), row.topic(), e.getCause());
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
