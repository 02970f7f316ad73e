package dev.parley.meeting.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/** Messages of a browser on {@code /ws/room}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClientMessage.Hello.class, name = "hello"),
    @JsonSubTypes.Type(value = ClientMessage.Signal.class, name = "signal"),
    @JsonSubTypes.Type(value = ClientMessage.SignalAck.class, name = "signal-ack"),
    @JsonSubTypes.Type(value = ClientMessage.State.class, name = "state"),
    @JsonSubTypes.Type(value = ClientMessage.Chat.class, name = "chat"),
    @JsonSubTypes.Type(value = ClientMessage.Questions.class, name = "questions"),
    @JsonSubTypes.Type(value = ClientMessage.PadOpen.class, name = "pad-open"),
    @JsonSubTypes.Type(value = ClientMessage.PadUpdate.class, name = "pad-update"),
    @JsonSubTypes.Type(value = ClientMessage.PadPresence.class, name = "pad-presence"),
    @JsonSubTypes.Type(value = ClientMessage.Admit.class, name = "admit"),
    @JsonSubTypes.Type(value = ClientMessage.Deny.class, name = "deny"),
    @JsonSubTypes.Type(value = ClientMessage.AdmitAll.class, name = "admit-all"),
    @JsonSubTypes.Type(value = ClientMessage.Mute.class, name = "mute"),
    @JsonSubTypes.Type(value = ClientMessage.Remove.class, name = "remove"),
    @JsonSubTypes.Type(value = ClientMessage.Lock.class, name = "lock"),
    @JsonSubTypes.Type(value = ClientMessage.End.class, name = "end"),
    @JsonSubTypes.Type(value = ClientMessage.Leave.class, name = "leave"),
    @JsonSubTypes.Type(value = ClientMessage.Ping.class, name = "ping"),
    @JsonSubTypes.Type(value = ClientMessage.Quality.class, name = "quality"),
})
public sealed interface ClientMessage {

    record Hello(Long lastEventSeq) implements ClientMessage {}

    /** @param data opaque to the server */
    record Signal(UUID to, long seq, JsonNode data) implements ClientMessage {}

    record SignalAck(UUID to, long seq) implements ClientMessage {}

    /** @param hand whether it is raised; null from pages of former versions */
    record State(boolean mic, boolean camera, boolean screen, Boolean hand) implements ClientMessage {}

    record Chat(String id, String text) implements ClientMessage {}

    /** @param version the one that the change began with; a change of an older one is not made */
    record Questions(int version, UUID current, List<UUID> ticked) implements ClientMessage {}

    /** @param since number of the last update that the browser has */
    record PadOpen(int since) implements ClientMessage {}

    /**
     * @param id     made by the browser; sent again until it is answered
     * @param update opaque to the server
     */
    record PadUpdate(String id, byte[] update) implements ClientMessage {}

    /** @param update where the sender's cursor is; opaque to the server */
    record PadPresence(byte[] update) implements ClientMessage {}

    record Admit(UUID participantId) implements ClientMessage {}

    record Deny(UUID participantId) implements ClientMessage {}

    record AdmitAll() implements ClientMessage {}

    /** Asks somebody's page to turn their microphone off. Nothing turns it on but they. */
    record Mute(UUID participantId) implements ClientMessage {}

    record Remove(UUID participantId) implements ClientMessage {}

    record Lock(boolean locked) implements ClientMessage {}

    /** Ends the meeting for everybody. */
    record End() implements ClientMessage {}

    record Leave() implements ClientMessage {}

    record Ping(long n) implements ClientMessage {}

    /**
     * How well the sender is connected, and what happened since the last message.
     *
     * @param samples one per other participant
     */
    record Quality(List<QualitySample> samples, List<QualityEvent> events) implements ClientMessage {}
}
