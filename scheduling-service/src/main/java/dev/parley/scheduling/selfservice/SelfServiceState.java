package dev.parley.scheduling.selfservice;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** The state of the interview for its candidate. */
public enum SelfServiceState {
    /** No time yet. */
    PENDING,
    SCHEDULED,
    /** It will take place, and the candidate can no longer change it. */
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
