package dev.parley.gateway.session;

import java.time.Duration;
import java.time.Instant;

/**
 * A session that requests may use.
 *
 * @param authorization the header for the services
 * @param accessEnds    from this instant on the services refuse the token
 * @param endsAt        the first instant at which the session is over, unless it is used before
 */
public record LiveSession(
        SessionHash hash, Person person, String authorization, Instant accessEnds, Instant endsAt, Instant usedAt) {

    /** How precisely the last use is recorded. */
    private static final Duration ABOUT = Duration.ofMinutes(1);

    boolean needsMark(Instant now) {
        return !now.isBefore(usedAt.plus(ABOUT));
    }

    LiveSession usedAt(Instant now) {
        return new LiveSession(hash, person, authorization, accessEnds, endsAt, now);
    }

    @Override
    public String toString() {
        return "LiveSession[" + person.id() + "]";
    }
}
