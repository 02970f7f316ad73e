package dev.parley.notification.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;
import java.util.UUID;

/** Messages to a browser on {@code /ws/live}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServerMessage.Welcome.class, name = "welcome"),
    @JsonSubTypes.Type(value = ServerMessage.Event.class, name = "event"),
    @JsonSubTypes.Type(value = ServerMessage.Resync.class, name = "resync"),
    @JsonSubTypes.Type(value = ServerMessage.Failure.class, name = "error"),
    @JsonSubTypes.Type(value = ServerMessage.Pong.class, name = "pong"),
})
sealed interface ServerMessage {

    /** @param seq last sequence of the log; subscribing from it misses nothing */
    record Welcome(long seq, Instant now) implements ServerMessage {}

    record Event(long seq, String topic, String type, UUID id, Instant at) implements ServerMessage {

        static Event of(LiveEvent event) {
            return new Event(event.seq(), event.topic(), event.type(), event.id(), event.at());
        }
    }

    /**
     * The missed events are no longer stored, so the client fetches everything again.
     *
     * @param seq new events follow this sequence
     */
    record Resync(long seq) implements ServerMessage {}

    record Failure(String code, String detail) implements ServerMessage {}

    record Pong(long n) implements ServerMessage {}
}
