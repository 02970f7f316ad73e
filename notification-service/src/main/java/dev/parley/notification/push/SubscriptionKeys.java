package dev.parley.notification.push;

/**
 * What a browser gave to encrypt for it.
 *
 * @param point public key, uncompressed
 * @param auth  16 random bytes
 */
record SubscriptionKeys(byte[] point, byte[] auth) {

    private static final int AUTH_BYTES = 16;

    /** @throws IllegalArgumentException when the values cannot come from a browser */
    SubscriptionKeys {
        P256.publicKey(point);
        if (auth.length != AUTH_BYTES) {
            throw new IllegalArgumentException("the authentication secret has 16 bytes");
        }
    }
}
