package dev.parley.gateway.arrival;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the unfinished requests of each client. */
final class Shares {

    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    /** Returns true when the client has room for one more; the caller must then give it back. */
    boolean take(String client, int share) {
        boolean[] within = new boolean[1];
        taken.compute(client, (c, now) -> {
            int count = now == null ? 0 : now;
            within[0] = count < share;
            if (within[0]) {
                return count + 1;
            }
            return now;
        });
        return within[0];
    }

    void giveBack(String client) {
        taken.computeIfPresent(client, (c, now) -> now == 1 ? null : now - 1);
    }
}
