package dev.parley.platform.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The business clock of tests. It follows the system until a test sets it, then it stands still. Inject it by this
 * class.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MutableClock implements InstantSource {

    private volatile Instant fixed;

    @Override
    public Instant instant() {
        Instant now = fixed;
        return (now != null ? now : Instant.now()).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Stops the clock at the instant. */
    public void set(Instant instant) {
        fixed = instant;
    }

    /** Advances the clock by the duration and stops it there. */
    public void advance(Duration duration) {
        fixed = instant().plus(duration);
    }

    /** Makes the clock follow the system again. */
    public void reset() {
        fixed = null;
    }
}
