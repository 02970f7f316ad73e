package dev.parley.invite.invite;

import java.util.UUID;

/** Ids tell when they were made (UUIDv7), so an object that is still on its way here is not taken for missing. */
final class FreshId {

    private static final long ON_ITS_WAY_MS = 10_000;

    private FreshId() {}

    static boolean isFresh(UUID id) {
        long madeAt = id.getMostSignificantBits() >>> 16;
        return id.version() == 7 && Math.abs(System.currentTimeMillis() - madeAt) < ON_ITS_WAY_MS;
    }
}
