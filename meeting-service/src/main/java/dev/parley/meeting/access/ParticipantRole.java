package dev.parley.meeting.access;

/** As whom people meet in a room. */
public enum ParticipantRole {
    CANDIDATE,
    INTERVIEWER,
    /** One of two members who agreed to talk. Both have the same rights. */
    MEMBER
}
