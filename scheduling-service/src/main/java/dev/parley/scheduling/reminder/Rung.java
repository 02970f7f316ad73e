package dev.parley.scheduling.reminder;

import java.time.Duration;
import java.time.Instant;

/**
 * A moment at which an interview is looked at again.
 *
 * @param name      how long before the interview, as ISO-8601, or {@link #ABSENCE}
 * @param expiresAt from then on the next rung speaks, or the interview itself
 */
record Rung(String name, Instant dueAt, Instant expiresAt) {

    /** Late entry closes: has the candidate come? */
    static final String ABSENCE = "ABSENCE";

    static Rung before(Duration ahead, Instant event, Instant expiresAt) {
        return new Rung(ahead.toString(), event.minus(ahead), expiresAt);
    }
}
