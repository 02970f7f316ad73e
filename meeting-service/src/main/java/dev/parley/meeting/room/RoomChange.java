package dev.parley.meeting.room;

/** What other services hear of a room. */
public enum RoomChange {
    JOINED,
    LEFT,
    CLOSED
}
