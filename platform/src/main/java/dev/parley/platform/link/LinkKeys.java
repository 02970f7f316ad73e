package dev.parley.platform.link;

import dev.parley.platform.crypto.Secrets;
import jakarta.inject.Singleton;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Link keys: base64url(key id ‖ purpose ‖ role ‖ 16-byte id ‖ 4-byte version ‖ HMAC-SHA256 cut to 128 bit), 52
 * characters. They are derived and never stored; the object's owner decides whether the version is still good.
 */
@Singleton
public class LinkKeys {

    private static final int BODY = 1 + 1 + 1 + 16 + 4;
    private static final int MAC = 16;
    private static final int LENGTH = (BODY + MAC) * 4 / 3;
    private static final String ROOM_ID = "room-id";

    private final Secrets secrets;

    public LinkKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    public String derive(LinkKey key) {
        byte[] subkey = secrets.subkeys(key.purpose().subkey()).getFirst();
        byte[] body = ByteBuffer.allocate(BODY)
                .put(keyId(subkey))
                .put((byte) key.purpose().code())
                .put((byte) key.role().code())
                .putLong(key.id().getMostSignificantBits())
                .putLong(key.id().getLeastSignificantBits())
                .putInt(key.version())
                .array();
        return encode(ByteBuffer.allocate(BODY + MAC)
                .put(body)
                .put(Secrets.hmac(subkey, body), 0, MAC)
                .array());
    }

    /** What an authentic key says; empty when it is malformed, tampered with or of another installation. */
    public Optional<LinkKey> verify(String key) {
        if (key == null || key.length() != LENGTH) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(key);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(bytes, BODY);
        byte[] mac = Arrays.copyOfRange(bytes, BODY, bytes.length);
        return LinkPurpose.of(body[1])
                .filter(purpose -> authentic(secrets.subkeys(purpose.subkey()), body, mac))
                .flatMap(purpose -> LinkRole.of(body[2]).map(role -> read(purpose, role, body)));
    }

    /** The id of an interview's room: 128 bit, derived, the same in every service. */
    public String roomId(UUID interviewId, int version) {
        return encode(Arrays.copyOf(secrets.hmac(ROOM_ID, room(interviewId, version)), MAC));
    }

    /** Whether it is the room id of that interview and version; in constant time. */
    public boolean roomIdMatches(String roomId, UUID interviewId, int version) {
        if (roomId == null || roomId.length() != 22) {
            return false;
        }
        try {
            byte[] mac = Base64.getUrlDecoder().decode(roomId);
            return secrets.hmacMatches(ROOM_ID, room(interviewId, version), mac);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean authentic(List<byte[]> subkeys, byte[] body, byte[] mac) {
        boolean authentic = false;
        for (byte[] subkey : subkeys) {
            byte[] expected = Arrays.copyOf(Secrets.hmac(subkey, body), MAC);
            authentic |= MessageDigest.isEqual(expected, mac) & keyId(subkey) == body[0];
        }
        return authentic;
    }

    private static LinkKey read(LinkPurpose purpose, LinkRole role, byte[] body) {
        ByteBuffer buffer = ByteBuffer.wrap(body, 3, BODY - 3);
        return new LinkKey(purpose, role, new UUID(buffer.getLong(), buffer.getLong()), buffer.getInt());
    }

    /** Names the subkey without telling anything of it. */
    private static byte keyId(byte[] subkey) {
        return Secrets.hmac(subkey, "key-id".getBytes(StandardCharsets.US_ASCII))[0];
    }

    private static byte[] room(UUID interviewId, int version) {
        return ByteBuffer.allocate(20)
                .putLong(interviewId.getMostSignificantBits())
                .putLong(interviewId.getLeastSignificantBits())
                .putInt(version)
                .array();
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
