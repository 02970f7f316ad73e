package dev.parley.platform.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stored answer.
 *
 * @param location value of the Location header, or empty
 * @param body     JSON, or empty
 */
record StoredAnswer(int status, String mediaType, String location, String body) {

    byte[] toBytes() {
        byte[] head = (mediaType + "\n" + location + "\n" + body).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + head.length)
                .putInt(status)
                .put(head)
                .array();
    }

    static StoredAnswer fromBytes(byte[] bytes) {
        String[] parts = new String(Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length), StandardCharsets.UTF_8)
                .split("\n", 3);
        return new StoredAnswer(ByteBuffer.wrap(bytes).getInt(), parts[0], parts[1], parts[2]);
    }
}
