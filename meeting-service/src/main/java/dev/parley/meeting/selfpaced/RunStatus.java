package dev.parley.meeting.selfpaced;

public enum RunStatus {
    OPEN,
    FINISHED,
    /** The deadline came first. */
    EXPIRED
}
