package dev.parley.platform.event;

import java.util.Objects;
import java.util.UUID;

/**
 * An event to be published on a topic.
 *
 * @param topic       a topic of {@code topics.yaml}
 * @param type        CloudEvents type, e.g. dev.parley.scheduling.InterviewScheduled.v1
 * @param aggregateId defines the order: events of one aggregate are published in the order of their transactions
 * @param sequence    the aggregate's event counter, raised once per event under its row lock
 * @param data        a contract record; null publishes a tombstone (erasure)
 * @param key         record key; the aggregate id unless {@link #withKey} sets another one
 */
public record DomainEvent(String topic, String type, UUID aggregateId, long sequence, Object data, String key) {

    public DomainEvent {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(aggregateId, "aggregateId");
        Objects.requireNonNull(key, "key");
    }

    public DomainEvent(String topic, String type, UUID aggregateId, long sequence, Object data) {
        this(topic, type, aggregateId, sequence, data, aggregateId.toString());
    }

    public DomainEvent withKey(String otherKey) {
        return new DomainEvent(topic, type, aggregateId, sequence, data, otherKey);
    }
}
