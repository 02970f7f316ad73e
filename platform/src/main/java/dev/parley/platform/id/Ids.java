package dev.parley.platform.id;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Creates identifiers: UUIDv7 for entities (RFC 9562), random values for what must not be guessed. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    /**
     * Milliseconds since the epoch in the upper bits, a counter in the lower 12. Strictly increasing within the
     * process.
     */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A UUIDv7. Later calls in this process return greater values. */
    public static UUID next() {
        long floor = System.currentTimeMillis() << 12;
        long tick = LAST.accumulateAndGet(floor, (last, now) -> Math.max(last + 1, now));
        long high = (tick >>> 12 << 16) | 0x7000L | (tick & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /**
     * A random value as base64url without padding.
     *
     * @param bits a multiple of 8, at least 128
     */
    public static String secret(int bits) {
        if (bits < 128 || bits % 8 != 0) {
            throw new IllegalArgumentException("At least 128 bits in whole bytes, not " + bits);
        }
        byte[] bytes = new byte[bits / 8];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
