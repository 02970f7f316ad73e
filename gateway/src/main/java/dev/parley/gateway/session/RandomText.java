package dev.parley.gateway.session;

import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits in base64url, 43 characters. */
final class RandomText {

    static final int LENGTH = 43;

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    static String next() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
