package dev.parley.platform.event;

import org.apache.kafka.clients.producer.ProducerRecord;

import java.util.UUID;

record OutboxRow(
        long id,
        UUID aggregateId,
        UUID eventId,
        String topic,
        String key,
        String payload,
        String traceparent,
        String requestId) {

    ProducerRecord<String, String> toRecord() {
        var record = new ProducerRecord<>(topic, key, payload);
        Headers.put(record, "content-type", CloudEvents.CONTENT_TYPE);
        Headers.put(record, CloudEvents.ID_HEADER, eventId.toString());
        Headers.put(record, CloudEvents.TRACEPARENT_HEADER, traceparent);
        Headers.put(record, CloudEvents.REQUEST_ID_HEADER, requestId);
        return record;
    }
}
