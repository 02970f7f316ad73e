package dev.parley.meeting.access;

/** By what somebody came in. */
public enum Credential {
    /** The link that was mailed to the candidate. */
    LINK_KEY,
    /** The candidate's link as staff can see it. */
    SHOWN_LINK_KEY,
    /** An account that hosts the interview. */
    ACCOUNT,
    /** An administrator's account. */
    ADMIN,
    /** Only the room's id: may wait in the lobby. */
    ROOM_ID
}
