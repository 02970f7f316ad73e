package dev.parley.gateway.session;

import java.time.Duration;
import java.time.Instant;

/**
 * When an access token ends, and when to replace it: {@code refreshBefore} earlier, but not in the first half of its
 * life.
 */
record Deadlines(Instant accessEnds, Instant refreshAt) {

    static Deadlines of(Duration access, Instant now, SessionConfig config) {
        Duration early = access.minus(config.refreshBefore());
        Duration half = access.dividedBy(2);
        return new Deadlines(now.plus(access), now.plus(early.compareTo(half) > 0 ? early : half));
    }
}
