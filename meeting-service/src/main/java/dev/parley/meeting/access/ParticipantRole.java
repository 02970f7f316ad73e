package dev.parley.meeting.access;

/** Two kinds of people meet in a room. */
public enum ParticipantRole {
    CANDIDATE,
    INTERVIEWER
}
