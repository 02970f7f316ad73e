package dev.parley.meeting.adjustment;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How a recruiter answered a request. */
public enum RequestAnswer {
    EXTRA_TIME,
    /** The deadline was moved. */
    DEADLINE,
    /** Neither: they wrote to the candidate, or can't help. */
    CLOSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
