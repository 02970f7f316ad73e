package dev.parley.meeting.access;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** What somebody who comes to an interview's page finds. */
public enum PortalState {
    /** No time has been set yet. */
    PENDING,
    TOO_EARLY,
    OPEN,
    /** Too late to walk in, but somebody is inside who can open. */
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
