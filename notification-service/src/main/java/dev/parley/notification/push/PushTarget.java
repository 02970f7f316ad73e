package dev.parley.notification.push;

/**
 * Where and for whom to encrypt, as it is stored.
 *
 * @param point base64 is Jackson's for bytes
 */
record PushTarget(String endpoint, byte[] point, byte[] auth) {

    /** Keeps the capability out of logs. */
    @Override
    public String toString() {
        return "PushTarget[…]";
    }
}
