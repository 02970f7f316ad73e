package dev.parley.verification.cases;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** What is verified. The type decides the form. Lower case in JSON and in the database. */
public enum CaseType {
    IDENTITY,
    EDUCATION,
    EMPLOYMENT,
    ADDRESS;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CaseType of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
