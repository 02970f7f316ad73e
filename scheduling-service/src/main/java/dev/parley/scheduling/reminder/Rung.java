package dev.parley.scheduling.reminder;

import java.time.Duration;
import java.time.Instant;

/**
 * A time at which the service checks an interview again.
 *
 * @param name      how long before the interview, as ISO-8601, or {@link #ABSENCE}
 * @param expiresAt from then on the next rung replaces it, or the interview has started
 */
record Rung(String name, Instant dueAt, Instant expiresAt) {

    /** Late entry closes. Checks whether the candidate came. */
    static final String ABSENCE = "ABSENCE";

    static Rung before(Duration ahead, Instant event, Instant expiresAt) {
        return new Rung(ahead.toString(), event.minus(ahead), expiresAt);
    }
}
