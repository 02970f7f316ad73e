package dev.parley.platform.event;

import dev.parley.platform.id.Ids;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

class OutboxPublisherTest {

    private static final UUID A = Ids.next();
    private static final UUID B = Ids.next();

    private final Broker broker = new Broker();
    private final OutboxPublisher publisher = new OutboxPublisher(broker);

    @Test
    void whatTheBrokerAcknowledgedIsDone() {
        assertThat(publisher.publish(List.of(row(1, A), row(2, B), row(3, A)))).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(broker.sent).containsExactly("1", "2", "3");
    }

    @Test
    void aRefusedEventHoldsUpItsAggregateOnly() {
        broker.refuse("1", new RecordTooLargeException("too large"));

        assertThat(publisher.publish(List.of(row(1, A), row(2, A), row(3, B), row(4, B))))
                .containsExactlyInAnyOrder(3L, 4L);
        assertThat(broker.sent).containsExactly("1", "3", "4");
    }

    @Test
    void aSilentBrokerEndsTheAttemptAndNothingOvertakes() {
        broker.refuse("1", new TimeoutException("no metadata"));

        assertThat(publisher.publish(List.of(row(1, A), row(2, A), row(3, B)))).isEmpty();
        assertThat(broker.sent).containsExactly("1");
    }

    private static OutboxRow row(long id, UUID aggregate) {
        return new OutboxRow(id, aggregate, Ids.next(), "topic", aggregate.toString(), Long.toString(id), null, null);
    }

    /** Answers at once. */
    private static final class Broker extends EventProducer {
        private final List<String> sent = new ArrayList<>();
        private final Map<String, RuntimeException> refusals = new java.util.HashMap<>();

        Broker() {
            super(Map.of());
        }

        void refuse(String payload, RuntimeException failure) {
            refusals.put(payload, failure);
        }

        @Override
        public Future<RecordMetadata> send(ProducerRecord<String, String> record) {
            sent.add(record.value());
            RuntimeException refusal = refusals.get(record.value());
            return refusal == null ? CompletableFuture.completedFuture(null) : CompletableFuture.failedFuture(refusal);
        }
    }
}
