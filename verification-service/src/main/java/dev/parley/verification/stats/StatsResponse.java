package dev.parley.verification.stats;

import java.time.Instant;
import java.util.Map;

/** @param counts per tab, by its status */
public record StatsResponse(
        boolean success, Map<String, Long> counts, Expired expired, long freshLinkRequests, Instant now) {

    /** @param openedOnly the candidate opened the page and typed nothing */
    public record Expired(long neverOpened, long openedOnly, long startedNotFinished) {

        long total() {
            return neverOpened + openedOnly + startedNotFinished;
        }
    }
}
