package dev.parley.verification.submission;

import dev.parley.verification.form.Form;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A form that is complete, with its documents. */
record HandedIn(Form form, Map<String, Object> answers, UUID[] documentIds, Instant receivedAt) {

    @Override
    public String toString() {
        return "HandedIn[" + form.type() + "]";
    }
}
