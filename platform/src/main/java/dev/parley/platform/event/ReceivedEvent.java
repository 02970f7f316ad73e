package dev.parley.platform.event;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.UUID;

/**
 * A CloudEvent as received.
 *
 * @param id       CloudEvents id
 * @param type     CloudEvents type, or {@link #TOMBSTONE}
 * @param key      record key
 * @param time     when it happened
 * @param sequence the aggregate's event counter; 0 for a tombstone
 * @param author   {@code sub} of the signed-in person who caused it; null when it was a candidate or the suite itself
 * @param data     null for a tombstone
 */
public record ReceivedEvent(
        String id, String type, String topic, String key, Instant time, long sequence, UUID author, JsonNode data) {

    /** Type of a record without a value: the aggregate was erased. */
    public static final String TOMBSTONE = "tombstone";

    public boolean tombstone() {
        return TOMBSTONE.equals(type);
    }

    /**
     * Reads the data. Unknown members are ignored.
     *
     * @throws UnreadableEvent when the data does not match the record type; the event is then parked
     */
    public <T> T dataAs(Class<T> recordType) {
        return EventJson.read(data, recordType);
    }
}
