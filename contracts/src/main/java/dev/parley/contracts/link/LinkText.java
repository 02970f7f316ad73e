package dev.parley.contracts.link;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A link key in the form that addresses contain: base64url(key id ‖ purpose ‖ role ‖ 16-byte id ‖ 4-byte version ‖
 * MAC), 52 characters. Anybody can read where the link leads. Only a service with the secret can check that it is
 * authentic.
 */
public final class LinkText {

    /** Bytes of the MAC: HMAC-SHA256 truncated to 128 bits. */
    public static final int MAC = 16;

    private static final int ROLE = 2;
    private static final int ID = 3;
    private static final int VERSION = ID + 16;
    private static final int BODY = VERSION + 4;
    private static final int LENGTH = (BODY + MAC) * 4 / 3;

    private final LinkPurpose purpose;
    private final ByteBuffer bytes;

    private LinkText(LinkPurpose purpose, byte[] bytes) {
        this.purpose = purpose;
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Empty when the text has another form or an unknown purpose. */
    public static Optional<LinkText> read(String key) {
        if (key == null || key.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(key);
            return LinkPurpose.of(bytes[1])
                    .filter(purpose -> bytes.length == BODY + MAC)
                    .map(purpose -> new LinkText(purpose, bytes));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The bytes that the MAC protects. */
    public static byte[] body(byte keyId, LinkPurpose purpose, char role, UUID id, int version) {
        return ByteBuffer.allocate(BODY)
                .put(keyId)
                .put((byte) purpose.code())
                .put((byte) role)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(version)
                .array();
    }

    /** The key as text, from its body and MAC. */
    public static String of(byte[] body, byte[] mac) {
        byte[] bytes = ByteBuffer.allocate(BODY + MAC).put(body).put(mac).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    /** Id of the object that the purpose names. */
    public UUID id() {
        return new UUID(bytes.getLong(ID), bytes.getLong(ID + Long.BYTES));
    }

    public byte keyId() {
        return bytes.get(0);
    }

    public byte role() {
        return bytes.get(ROLE);
    }

    public int version() {
        return bytes.getInt(VERSION);
    }

    public byte[] body() {
        return Arrays.copyOf(bytes.array(), BODY);
    }

    public byte[] mac() {
        return Arrays.copyOfRange(bytes.array(), BODY, BODY + MAC);
    }
}
