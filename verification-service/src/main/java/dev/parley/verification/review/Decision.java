package dev.parley.verification.review;

import com.fasterxml.jackson.annotation.JsonCreator;

import java.util.Locale;

/** What a reviewer says; lower case on the wire. */
enum Decision {
    APPROVED,
    REJECTED,
    NEEDS_RESUBMISSION;

    @JsonCreator
    static Decision of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
