package dev.parley.meeting.wire;

import java.util.UUID;

/**
 * A message for people in a room, whichever replica holds their sockets.
 *
 * @param to               whom it is for
 * @param participantId    the only receiver; with INSIDE the participant who does not receive it, or null
 * @param exceptConnection a socket that does not receive it
 * @param message          null: there is no message
 * @param admit            admits the participant from the lobby
 * @param cut              reason for closing the sockets afterwards; null keeps them open
 */
public record Notice(
        UUID interviewId,
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

    public static Notice toOne(UUID interviewId, UUID participantId, ServerMessage message) {
        return new Notice(interviewId, Audience.ONE, participantId, null, message, false, null);
    }

    public static Notice inside(UUID interviewId, UUID except, ServerMessage message) {
        return new Notice(interviewId, Audience.INSIDE, except, null, message, false, null);
    }

    public static Notice toInterviewers(UUID interviewId, ServerMessage message) {
        return new Notice(interviewId, Audience.INTERVIEWERS, null, null, message, false, null);
    }

    public static Notice admit(UUID interviewId, UUID participantId) {
        return new Notice(interviewId, Audience.ONE, participantId, null, new ServerMessage.Admitted(), true, null);
    }

    /** Sends the message to the participant's other sockets and closes them. */
    public static Notice cut(
            UUID interviewId, UUID participantId, UUID exceptConnection, ServerMessage message, String reason) {
        return new Notice(interviewId, Audience.ONE, participantId, exceptConnection, message, false, reason);
    }

    public static Notice closeRoom(UUID interviewId, String reason) {
        return new Notice(
                interviewId,
                Audience.EVERYBODY,
                null,
                null,
                new ServerMessage.RoomClosed(reason),
                false,
                "room-closed");
    }
}
