package dev.parley.platform.link;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.contracts.link.LinkText;
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
 * Creates and verifies link keys in the format of {@link LinkText}. They are derived and never stored. The owner of the
 * object decides whether the version is still accepted.
 */
@Singleton
public class LinkKeys {

    /** Number of bytes of a room id. */
    private static final int ROOM = 16;

    private static final String ROOM_ID = "room-id";

    private final Secrets secrets;

    public LinkKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    public String derive(LinkKey key) {
        byte[] subkey = subkeys(key.purpose()).getFirst();
        byte[] body = LinkText.body(keyId(subkey), key.purpose(), key.role().code(), key.id(), key.version());
        return LinkText.of(body, mac(subkey, body));
    }

    /** The content of an authentic key; empty when it is malformed, tampered with or from another installation. */
    public Optional<LinkKey> verify(String key) {
        return LinkText.read(key)
                .filter(text -> authentic(subkeys(text.purpose()), text))
                .flatMap(text -> LinkRole.of(text.role())
                        .map(role -> new LinkKey(text.purpose(), role, text.id(), text.version())));
    }

    /** The id of an interview's room: 128 bits, derived, the same in every service. */
    public String roomId(UUID interviewId, int version) {
        byte[] id = Arrays.copyOf(secrets.hmac(ROOM_ID, room(interviewId, version)), ROOM);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /** Whether this is the room id of that interview and version. Compares in constant time. */
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

    private List<byte[]> subkeys(LinkPurpose purpose) {
        return secrets.subkeys("link-" + purpose.code());
    }

    private static boolean authentic(List<byte[]> subkeys, LinkText text) {
        byte[] body = text.body();
        byte[] mac = text.mac();
        boolean authentic = false;
        for (byte[] subkey : subkeys) {
            authentic |= MessageDigest.isEqual(mac(subkey, body), mac) & keyId(subkey) == text.keyId();
        }
        return authentic;
    }

    private static byte[] mac(byte[] subkey, byte[] body) {
        return Arrays.copyOf(Secrets.hmac(subkey, body), LinkText.MAC);
    }

    /** Identifies the subkey without revealing anything about it. */
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
}
