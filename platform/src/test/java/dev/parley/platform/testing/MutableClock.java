package dev.parley.platform.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The business clock of tests: the system's until it is set, then it stands still. Inject it by this class. */
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

    /** Stops the clock at that instant. */
    public void set(Instant instant) {
        fixed = instant;
    }

    /** Stops the clock that much later than it is. */
    public void advance(Duration duration) {
        fixed = instant().plus(duration);
    }

    /** Lets it run with the system again. */
    public void reset() {
        fixed = null;
    }
}
