package dev.parley.meeting.wire;

import java.util.UUID;

/**
 * Something to be said in a room, wherever its sockets are.
 *
 * @param to               whom it is for
 * @param participantId    the one, if it is for one; of INSIDE the one who is left out, if any
 * @param exceptConnection a socket that is not meant
 * @param message          null: nothing to say
 * @param admit            the one is let in from the lobby
 * @param cut              reason with which the sockets are closed afterwards; null: they stay
 */
public record Notice(
        UUID interviewId,
        Audience to,
        UUID participantId,
        UUID exceptConnection,
        ServerMessage message,
        boolean admit,
        String cut) {

    /** Who hears a notice. */
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

    /** Says it to the participant's sockets, but for that one, and closes them. */
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
