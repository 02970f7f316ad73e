package dev.parley.verification.token;

import java.time.Duration;
import java.time.Instant;

/**
 * From when until when a link works.
 *
 * @param remindAt null when it is shorter than the time before its end at which people are reminded
 */
record Validity(Instant from, Instant until, Instant remindAt) {

    static Validity of(Instant from, Duration length, Duration reminderBefore) {
        Instant until = from.plus(length);
        return new Validity(from, until, length.compareTo(reminderBefore) > 0 ? until.minus(reminderBefore) : null);
    }
}
