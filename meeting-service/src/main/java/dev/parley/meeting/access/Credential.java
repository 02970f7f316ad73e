package dev.parley.meeting.access;

/** How a visitor proved who they are. */
public enum Credential {
    /** The link in the candidate's email. */
    LINK_KEY,
    /** The candidate's link that staff can see. */
    SHOWN_LINK_KEY,
    /** An account that hosts the interview. */
    ACCOUNT,
    /** An administrator's account. */
    ADMIN,
    /** Only the room's id. Its holder may wait in the lobby. */
    ROOM_ID
}
