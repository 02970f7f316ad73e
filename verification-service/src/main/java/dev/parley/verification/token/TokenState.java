package dev.parley.verification.token;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

/** What has become of a link. */
public enum TokenState {
    LIVE,
    EXPIRED,
    /** A form was submitted by it. */
    USED,
    /** A newer one was sent. */
    REPLACED,
    /** The case went back to pending, or was erased. */
    REVOKED;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
