package dev.parley.notification.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;
import java.util.UUID;

/** What a browser hears on {@code /ws/live}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServerMessage.Welcome.class, name = "welcome"),
    @JsonSubTypes.Type(value = ServerMessage.Event.class, name = "event"),
    @JsonSubTypes.Type(value = ServerMessage.Resync.class, name = "resync"),
    @JsonSubTypes.Type(value = ServerMessage.Failure.class, name = "error"),
    @JsonSubTypes.Type(value = ServerMessage.Pong.class, name = "pong"),
})
sealed interface ServerMessage {

    /** @param seq where the log stands: who subscribes since then misses nothing */
    record Welcome(long seq, Instant now) implements ServerMessage {}

    record Event(long seq, String topic, String type, UUID id, Instant at) implements ServerMessage {

        static Event of(LiveEvent event) {
            return new Event(event.seq(), event.topic(), event.type(), event.id(), event.at());
        }
    }

    /**
     * What was missed is no longer known: fetch everything anew.
     *
     * @param seq what is heard from now on follows this
     */
    record Resync(long seq) implements ServerMessage {}

    record Failure(String code, String detail) implements ServerMessage {}

    record Pong(long n) implements ServerMessage {}
}
