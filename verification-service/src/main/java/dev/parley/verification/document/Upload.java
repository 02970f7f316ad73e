package dev.parley.verification.document;

import java.time.Instant;

/**
 * A file that is about to be sent.
 *
 * @param fileName   as the browser names it
 * @param receivedAt when the request arrived
 */
record Upload(String rawToken, String fieldKey, String fileName, Instant receivedAt) {

    @Override
    public String toString() {
        return "Upload[" + fieldKey + "]";
    }
}
