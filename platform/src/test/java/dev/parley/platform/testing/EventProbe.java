package dev.parley.platform.testing;

import dev.parley.platform.event.CloudEvents;
import dev.parley.platform.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Records the events that are published on a topic after the probe was created. Other tests publish there too, so
 * select events by key.
 */
public final class EventProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> records = new ArrayList<>();

    private EventProbe(String topic) {
        String bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "fetch.max.wait.ms", 50, "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** Listens from now on. */
    public static EventProbe on(String topic) {
        return new EventProbe(topic);
    }

    /** The first matching event, recorded already or within 15 s. */
    public ReceivedEvent await(Predicate<ReceivedEvent> wanted) {
        return await(1, wanted).getFirst();
    }

    /** The first event with that type and key, recorded already or within 15 s. */
    public ReceivedEvent await(String type, Object key) {
        return await(event -> event.type().equals(type) && key.toString().equals(event.key()));
    }

    /** At least the given number of matching events, in the order they were recorded. Waits up to 15 s. */
    public List<ReceivedEvent> await(int count, Predicate<ReceivedEvent> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<ReceivedEvent> found = events().stream().filter(wanted).toList();
            if (found.size() >= count) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Heard " + found.size() + " of " + count + " events; all: "
                        + events().stream().map(e -> e.type() + " " + e.key()).toList());
            }
            poll(Duration.ofMillis(50));
        }
    }

    /** All events recorded when the duration is over. Use it to show that something is not published. */
    public List<ReceivedEvent> heardWithin(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end) {
            poll(Duration.ofMillis(50));
        }
        return events();
    }

    /** The raw records so far. */
    public List<ConsumerRecord<String, String>> records() {
        poll(Duration.ofMillis(50));
        return List.copyOf(records);
    }

    private List<ReceivedEvent> events() {
        return records.stream().map(CloudEvents::read).toList();
    }

    private void poll(Duration duration) {
        consumer.poll(duration).forEach(records::add);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
