package dev.parley.meeting.access;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** What a visitor finds on the interview's page. */
public enum PortalState {
    /** No time has been set yet. */
    PENDING,
    TOO_EARLY,
    OPEN,
    /** Too late to enter directly, but an interviewer inside can admit the visitor. */
    KNOCK,
    TOO_LATE,
    CANCELLED,
    OVER,
    NO_SHOW,
    OFFLINE_PLACE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean mayJoin() {
        return this == OPEN || this == KNOCK;
    }
}
