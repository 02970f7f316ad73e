package dev.parley.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.platform.time.MillisecondInstants;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Reads and writes CloudEvents 1.0 in structured JSON mode for outbox and inbox. */
public final class CloudEvents {

    public static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";
    /** Header with the id of a tombstone. */
    public static final String ID_HEADER = "ce_id";

    static final String REQUEST_ID_HEADER = "x-request-id";
    static final String TRACEPARENT_HEADER = "traceparent";

    private CloudEvents() {}

    /** The structured JSON of an event that no signed-in person caused. Its data must not be null. */
    public static String write(DomainEvent event, UUID id, String source, Instant time) {
        return write(event, id, source, time, null);
    }

    /**
     * The structured JSON of an event. Its data must not be null.
     *
     * @param author the {@code sub} of the signed-in person who caused it, or null; written as the auth context
     *               extension of CloudEvents
     */
    public static String write(DomainEvent event, UUID id, String source, Instant time, UUID author) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("specversion", "1.0");
        envelope.put("id", id.toString());
        envelope.put("source", source);
        envelope.put("type", event.type());
        envelope.put("subject", event.aggregateId().toString());
        envelope.put("time", MillisecondInstants.format(time));
        envelope.put("datacontenttype", "application/json");
        envelope.put("sequence", Long.toString(event.sequence()));
        if (author != null) {
            envelope.put("authtype", "app_user");
            envelope.put("authid", author.toString());
        }
        envelope.put("data", event.data());
        return EventJson.write(envelope);
    }

    /** @throws UnreadableEvent when the record is not a CloudEvent */
    public static ReceivedEvent read(ConsumerRecord<String, String> record) {
        Instant recorded = Instant.ofEpochMilli(record.timestamp());
        if (record.value() == null) {
            String id = Headers.text(record, ID_HEADER);
            String place = record.topic() + "-" + record.partition() + "-" + record.offset();
            return new ReceivedEvent(
                    id == null ? place : id,
                    ReceivedEvent.TOMBSTONE,
                    record.topic(),
                    record.key(),
                    recorded,
                    0,
                    null,
                    null);
        }
        JsonNode envelope = EventJson.parse(record.value());
        if (!"1.0".equals(text(envelope, "specversion"))) {
            throw new UnreadableEvent("No CloudEvent 1.0");
        }
        JsonNode data = envelope.get("data");
        if (data == null || !data.isObject()) {
            throw new UnreadableEvent("No data object");
        }
        return new ReceivedEvent(
                text(envelope, "id"),
                text(envelope, "type"),
                record.topic(),
                record.key(),
                envelope.has("time") ? time(text(envelope, "time")) : recorded,
                sequence(envelope.path("sequence").asText("0")),
                author(envelope.path("authid").asText("")),
                data);
    }

    private static UUID author(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("Attribute authid is no id", e);
        }
    }

    private static String text(JsonNode envelope, String name) {
        String value = envelope.path(name).asText("");
        if (value.isEmpty()) {
            throw new UnreadableEvent("No attribute " + name);
        }
        return value;
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnreadableEvent("Attribute time is no instant", e);
        }
    }

    private static long sequence(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UnreadableEvent("Attribute sequence is no number", e);
        }
    }
}
