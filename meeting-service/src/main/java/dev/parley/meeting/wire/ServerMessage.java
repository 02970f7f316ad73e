package dev.parley.meeting.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.meeting.access.ParticipantRole;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Messages to a browser on {@code /ws/room}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServerMessage.Welcome.class, name = "welcome"),
    @JsonSubTypes.Type(value = ServerMessage.Joined.class, name = "participant-joined"),
    @JsonSubTypes.Type(value = ServerMessage.Left.class, name = "participant-left"),
    @JsonSubTypes.Type(value = ServerMessage.Updated.class, name = "participant-updated"),
    @JsonSubTypes.Type(value = ServerMessage.Knocking.class, name = "knocking"),
    @JsonSubTypes.Type(value = ServerMessage.Admitted.class, name = "admitted"),
    @JsonSubTypes.Type(value = ServerMessage.Denied.class, name = "denied"),
    @JsonSubTypes.Type(value = ServerMessage.Mute.class, name = "mute"),
    @JsonSubTypes.Type(value = ServerMessage.Lock.class, name = "lock"),
    @JsonSubTypes.Type(value = ServerMessage.Signal.class, name = "signal"),
    @JsonSubTypes.Type(value = ServerMessage.SignalAck.class, name = "signal-ack"),
    @JsonSubTypes.Type(value = ServerMessage.Chat.class, name = "chat"),
    @JsonSubTypes.Type(value = ServerMessage.Questions.class, name = "questions"),
    @JsonSubTypes.Type(value = ServerMessage.Pad.class, name = "pad"),
    @JsonSubTypes.Type(value = ServerMessage.PadUpdate.class, name = "pad-update"),
    @JsonSubTypes.Type(value = ServerMessage.PadAck.class, name = "pad-ack"),
    @JsonSubTypes.Type(value = ServerMessage.PadRefused.class, name = "pad-refused"),
    @JsonSubTypes.Type(value = ServerMessage.PadPresence.class, name = "pad-presence"),
    @JsonSubTypes.Type(value = ServerMessage.ResumeToken.class, name = "resume-token"),
    @JsonSubTypes.Type(value = ServerMessage.RoomClosed.class, name = "room-closed"),
    @JsonSubTypes.Type(value = ServerMessage.Failure.class, name = "error"),
    @JsonSubTypes.Type(value = ServerMessage.Pong.class, name = "pong"),
})
public sealed interface ServerMessage {

    /**
     * The first message. People in the lobby learn nothing about others.
     *
     * @param participants the others inside
     * @param lobby        for interviewers only; the invited come first
     * @param questions    in rooms that have some
     * @param locked       for interviewers only: whether those who have not been inside wait in the lobby
     */
    record Welcome(
            Self self,
            RoomTimes room,
            List<ParticipantView> participants,
            List<ParticipantView> lobby,
            boolean inLobby,
            String resumeToken,
            List<Chat> chat,
            Questions questions,
            Boolean locked)
            implements ServerMessage {}

    record Self(UUID participantId, ParticipantRole role, String displayName, int epoch) {}

    /** @param interviewId absent for a room between two members */
    record RoomTimes(UUID interviewId, Instant startsAt, Instant endsAt, Instant now) {}

    record Joined(ParticipantView p) implements ServerMessage {}

    record Left(UUID participantId, String reason) implements ServerMessage {}

    record Updated(ParticipantView p) implements ServerMessage {}

    record Knocking(ParticipantView p) implements ServerMessage {}

    record Admitted() implements ServerMessage {}

    record Denied(String reason) implements ServerMessage {}

    /** Their page turns the microphone off. @param by the name of who asked for it */
    record Mute(String by) implements ServerMessage {}

    /** For interviewers. @param by the name of who did it; absent when the room opened by itself */
    record Lock(boolean locked, String by) implements ServerMessage {}

    record Signal(UUID from, int epoch, long seq, JsonNode data) implements ServerMessage {}

    record SignalAck(UUID from, long seq) implements ServerMessage {}

    /** @param verified whether the name is known from a link or an account */
    record Chat(String id, UUID from, String name, boolean verified, String text, Instant at)
            implements ServerMessage {}

    /**
     * What the people in the room talk about. All see the same, and any of them may change it.
     *
     * @param version grows with each change
     * @param items   in order
     * @param current the one that they are at; absent before the first
     * @param ticked  those that are done
     */
    record Questions(int version, List<Question> items, UUID current, List<UUID> ticked) implements ServerMessage {}

    record Question(UUID id, String text) {}

    /**
     * @param since   as it was asked for
     * @param updates those after it, as many as fit into a frame
     * @param last    number of the last update of the pad
     */
    record Pad(int since, List<byte[]> updates, int last) implements ServerMessage {}

    record PadUpdate(int seq, UUID from, byte[] update) implements ServerMessage {}

    record PadAck(String id, int seq) implements ServerMessage {}

    /** The update with this id will never be taken. */
    record PadRefused(String id, String code, String detail) implements ServerMessage {}

    record PadPresence(UUID from, byte[] update) implements ServerMessage {}

    record ResumeToken(String token) implements ServerMessage {}

    record RoomClosed(String reason) implements ServerMessage {}

    record Failure(String code, String detail) implements ServerMessage {}

    record Pong(long n) implements ServerMessage {}
}
