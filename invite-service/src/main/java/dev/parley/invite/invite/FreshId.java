package dev.parley.invite.invite;

import java.util.UUID;

/** UUIDv7 ids carry their creation time, so an object whose event has not arrived yet is not reported as missing. */
final class FreshId {

    private static final long ON_ITS_WAY_MS = 10_000;

    private FreshId() {}

    static boolean isFresh(UUID id) {
        long madeAt = id.getMostSignificantBits() >>> 16;
        return id.version() == 7 && Math.abs(System.currentTimeMillis() - madeAt) < ON_ITS_WAY_MS;
    }
}
