package dev.parley.meeting.selfpaced;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** What the candidate does with a question. */
public enum AnswerPhase {
    /** Reads it. */
    THINKING,
    ANSWERING,
    /** Has answered, or let the time pass, and may go on. */
    DONE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
