package dev.parley.meeting.room;

/** What people meet for. */
public enum RoomKind {
    INTERVIEW,
    /** A talk between two members, who agreed to it a moment ago. */
    ADHOC
}
