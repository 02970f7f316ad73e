package dev.parley.meeting.selfpaced;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How an answer is given. */
public enum AnswerBy {
    TYPING,
    RECORDING;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
