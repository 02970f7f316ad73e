package dev.parley.gateway.link;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a link key says about where it leads: base64url(key id ‖ purpose ‖ role ‖ 16-byte id ‖ 4-byte version ‖ 16-byte
 * MAC). Only the owning service can tell whether it is authentic; the gateway holds no key.
 */
record LinkParts(char purpose, UUID id) {

    private static final int BYTES = 1 + 1 + 1 + 16 + 4 + 16;
    private static final int LENGTH = BYTES * 4 / 3;

    static Optional<LinkParts> read(String key) {
        if (key == null || key.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(key));
            return Optional.of(new LinkParts((char) bytes.get(1), new UUID(bytes.getLong(3), bytes.getLong(11))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
