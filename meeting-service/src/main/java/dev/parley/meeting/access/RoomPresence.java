package dev.parley.meeting.access;

/**
 * What the rules of entry need to know about a room.
 *
 * @param beenHere          the visitor joined before
 * @param interviewerInside an interviewer is connected
 */
public record RoomPresence(boolean beenHere, boolean interviewerInside) {

    public static final RoomPresence NOBODY = new RoomPresence(false, false);
}
