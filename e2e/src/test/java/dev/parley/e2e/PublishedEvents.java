package dev.parley.e2e;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads every event of the suite from the first one on and compares it with its schema. */
final class PublishedEvents {

    private final EventContract contract = new EventContract();
    private final KafkaConsumer<String, String> consumer;
    private final Map<String, Integer> faults = new TreeMap<>();
    private final Map<String, Integer> read = new TreeMap<>();

    PublishedEvents(String bootstrap) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = contract.topics().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Up to what has been published by now. Faults, each with how many events have it. */
    synchronized Map<String, Integer> faults() {
        Map<TopicPartition, Long> end = consumer.endOffsets(consumer.assignment());
        while (end.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(this::check);
        }
        return Map.copyOf(faults);
    }

    /** How many events of each topic were compared. */
    synchronized Map<String, Integer> read() {
        return Map.copyOf(read);
    }

    /** A record without value is an erasure. */
    private void check(ConsumerRecord<String, String> event) {
        read.merge(event.topic(), 1, Integer::sum);
        if (event.value() != null) {
            contract.faults(event.topic(), event.value()).forEach(fault -> faults.merge(fault, 1, Integer::sum));
        }
    }
}
