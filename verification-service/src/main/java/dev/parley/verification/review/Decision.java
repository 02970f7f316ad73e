package dev.parley.verification.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** What a reviewer says; lower case on the wire. */
public enum Decision {
    APPROVED,
    REJECTED,
    NEEDS_RESUBMISSION;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Decision of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
