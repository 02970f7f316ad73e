package dev.parley.platform.broadcast;

import dev.parley.platform.event.EventProducer;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.producer.ProducerRecord;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/**
 * Sends a message to every replica, including this one. Messages are not stored: a subscriber receives only those sent
 * after it subscribed. A message can get lost, so anything that must not be lost belongs in the database.
 */
@Singleton
public class Broadcast {

    private final EventProducer producer;
    private final Map<String, Object> brokerConfig;
    private final List<BroadcastListener> listeners = new CopyOnWriteArrayList<>();

    @Inject
    Broadcast(EventProducer producer, @Identifier("default-kafka-broker") Map<String, Object> brokerConfig) {
        this.producer = producer;
        this.brokerConfig = brokerConfig;
    }

    /** Hands the message to the producer and returns. Messages with the same key keep their order. */
    public void publish(String topic, String key, String json) {
        producer.send(new ProducerRecord<>(topic, key, json));
    }

    /**
     * Calls the handler with key and JSON of each later message, on one thread. Returns at once. The service is not
     * ready until the listener knows its position in the topic.
     */
    public void subscribe(String topic, BiConsumer<String, String> handler) {
        listeners.add(new BroadcastListener(brokerConfig, topic, handler).start());
    }

    /** Whether every subscription is listening. */
    public boolean ready() {
        return listeners.stream().allMatch(BroadcastListener::ready);
    }

    @PreDestroy
    void close() {
        listeners.forEach(BroadcastListener::stop);
    }
}
