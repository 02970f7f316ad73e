package dev.parley.invite.profile;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** How experienced a member is. Lower case on the wire and in the database. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED,
    EXPERT;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Level of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
