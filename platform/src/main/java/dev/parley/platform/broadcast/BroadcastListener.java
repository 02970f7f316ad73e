package dev.parley.platform.broadcast;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads all partitions of a topic from their ends, without a consumer group. */
final class BroadcastListener implements Runnable {

    private static final Logger LOG = Logger.getLogger(BroadcastListener.class);

    private final Map<String, Object> config;
    private final String topic;
    private final BiConsumer<String, String> handler;
    private volatile boolean ready;
    private volatile boolean running = true;
    private volatile Consumer<String, String> current;

    BroadcastListener(Map<String, Object> brokerConfig, String topic, BiConsumer<String, String> handler) {
        this.config = new HashMap<>(brokerConfig);
        this.config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        this.config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
        this.config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        this.topic = topic;
        this.handler = handler;
    }

    BroadcastListener start() {
        Thread.ofPlatform().daemon().name("broadcast-" + topic).start(this);
        return this;
    }

    boolean ready() {
        return ready;
    }

    void stop() {
        running = false;
        Consumer<String, String> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    @Override
    public void run() {
        while (running) {
            try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
                current = consumer;
                listen(consumer);
            } catch (WakeupException stopping) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Broadcast %s: will listen again: %s", topic, e);
                pause();
            } finally {
                ready = false;
            }
        }
    }

    private void listen(Consumer<String, String> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        ready = true;
        while (running) {
            consumer.poll(Duration.ofSeconds(1)).forEach(this::deliver);
        }
    }

    private void deliver(ConsumerRecord<String, String> record) {
        try {
            handler.accept(record.key(), record.value());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Broadcast %s: message not handled", topic);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
