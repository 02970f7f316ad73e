package dev.parley.meeting.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.UUID;

/**
 * A message for people in a room, whichever replica holds their sockets.
 *
 * @param meetingId        replicas call it as they did when all meetings were interviews
 * @param to               whom it is for
 * @param participantId    the only receiver; with INSIDE the participant who does not receive it, or null
 * @param exceptConnection a socket that does not receive it
 * @param message          null: there is no message
 * @param admit            admits the participant from the lobby
 * @param cut              reason for closing the sockets afterwards; null keeps them open
 */
public record Notice(
        @JsonProperty("interviewId") UUID meetingId,
        Audience to,
        UUID participantId,
        UUID exceptConnection,
        ServerMessage message,
        boolean admit,
        String cut) {

    /** Who receives a notice. */
    public enum Audience {
        ONE,
        INSIDE,
        INTERVIEWERS,
        EVERYBODY
    }

    public static Notice toOne(UUID meetingId, UUID participantId, ServerMessage message) {
        return new Notice(meetingId, Audience.ONE, participantId, null, message, false, null);
    }

    public static Notice inside(UUID meetingId, UUID except, ServerMessage message) {
        return new Notice(meetingId, Audience.INSIDE, except, null, message, false, null);
    }

    public static Notice toInterviewers(UUID meetingId, ServerMessage message) {
        return new Notice(meetingId, Audience.INTERVIEWERS, null, null, message, false, null);
    }

    public static Notice admit(UUID meetingId, UUID participantId) {
        return new Notice(meetingId, Audience.ONE, participantId, null, new ServerMessage.Admitted(), true, null);
    }

    /** Sends the message to the participant's other sockets and closes them. */
    public static Notice cut(
            UUID meetingId, UUID participantId, UUID exceptConnection, ServerMessage message, String reason) {
        return new Notice(meetingId, Audience.ONE, participantId, exceptConnection, message, false, reason);
    }

    public static Notice closeRoom(UUID meetingId, String reason) {
        return new Notice(
                meetingId, Audience.EVERYBODY, null, null, new ServerMessage.RoomClosed(reason), false, "room-closed");
    }
}
