package dev.parley.platform.testing;

import dev.parley.platform.event.CloudEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.id.Ids;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/** Publishes events in place of another service. */
public final class EventSender {

    private static KafkaProducer<String, String> producer;

    private EventSender() {}

    /** Sends the event and waits for the broker. Null data sends a tombstone. */
    public static UUID send(DomainEvent event) {
        UUID id = Ids.next();
        send(event, id);
        return id;
    }

    /** Sends an event that a signed-in person caused. */
    public static void sendBy(UUID author, DomainEvent event) {
        UUID id = Ids.next();
        String value = CloudEvents.write(event, id, "/parley/test", Instant.now(), author);
        send(event.topic(), event.key(), value, id.toString());
    }

    /** Sends an event with a given id, to test repeated deliveries. */
    public static void send(DomainEvent event, UUID id) {
        String value = event.data() == null ? null : CloudEvents.write(event, id, "/parley/test", Instant.now());
        send(event.topic(), event.key(), value, id.toString());
    }

    /** Sends any text unchanged. */
    public static void send(String topic, String key, String value) {
        send(topic, key, value, Ids.next().toString());
    }

    private static void send(String topic, String key, String value, String id) {
        var record = new ProducerRecord<>(topic, key, value);
        record.headers().add(CloudEvents.ID_HEADER, id.getBytes(StandardCharsets.UTF_8));
        try {
            producer().send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            String bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                    new StringSerializer(),
                    new StringSerializer());
        }
        return producer;
    }
}
