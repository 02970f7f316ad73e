package dev.parley.scheduling.selfservice;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** Where things stand for the candidate. */
public enum SelfServiceState {
    /** No time yet. */
    PENDING,
    SCHEDULED,
    /** It will be held, and nothing can be changed here any more. */
    TOO_LATE,
    IN_PROGRESS,
    OVER,
    NO_SHOW,
    CANCELLED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
