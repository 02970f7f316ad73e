package dev.parley.verification.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** The kinds of fields. Lower case in JSON. */
public enum FieldType {
    TEXT,
    LONGTEXT,
    DATE,
    SELECT,
    COUNTRY,
    PHONE,
    EMAIL,
    CHECKBOX,
    DOCUMENT;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static FieldType of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
