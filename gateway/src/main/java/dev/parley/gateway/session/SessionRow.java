package dev.parley.gateway.session;

import java.time.Instant;

/**
 * A session as it is stored.
 *
 * @param tokens     encrypted {@link Tokens}
 * @param usedAt     last request, to about a minute
 * @param accessEnds end of the access token
 * @param refreshAt  when new tokens are due
 */
record SessionRow(
        SessionHash hash, byte[] tokens, Instant createdAt, Instant usedAt, Instant accessEnds, Instant refreshAt) {

    /** The first instant at which the session is over. */
    Instant ends(SessionConfig config) {
        Instant idle = usedAt.plus(config.idle());
        Instant absolute = createdAt.plus(config.lifetime());
        return idle.isBefore(absolute) ? idle : absolute;
    }
}
