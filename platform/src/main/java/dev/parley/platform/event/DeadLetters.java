package dev.parley.platform.event;

import dev.parley.contracts.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Copies parked events to a topic for people to inspect. The replay reads the database, never this topic. For private
 * topics only the fact is copied, not the content.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final String PRIVATE = "parley.private.";

    private final EventProducer producer;
    private final String deadLetterTopic;

    DeadLetters(EventProducer producer, ServiceName service) {
        this.producer = producer;
        this.deadLetterTopic = Topics.deadLetters(service.get());
    }

    void copy(ConsumerRecord<String, String> record, String purpose, String reason, String error) {
        String value = record.topic().startsWith(PRIVATE) ? null : record.value();
        var copy = new ProducerRecord<>(deadLetterTopic, record.key(), value);
        record.headers().forEach(header -> copy.headers().add(header));
        Headers.put(copy, "parley-purpose", purpose);
        Headers.put(copy, "parley-reason", reason);
        Headers.put(copy, "parley-error", error);
        Headers.put(copy, "parley-topic", record.topic());
        Headers.put(copy, "parley-partition", Integer.toString(record.partition()));
        Headers.put(copy, "parley-offset", Long.toString(record.offset()));
        try {
            producer.send(copy);
        } catch (RuntimeException e) {
            LOG.warnf("No copy of the parked event on %s: %s", deadLetterTopic, e);
        }
    }
}
