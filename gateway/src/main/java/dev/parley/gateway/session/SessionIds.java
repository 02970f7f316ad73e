package dev.parley.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The ids of staff sessions: 128 random bits and the first 128 bits of their HMAC-SHA256, as 43 characters of
 * base64url. So an invented id can be recognised without the database.
 */
@ApplicationScoped
class SessionIds {

    static final int LENGTH = 43;

    private static final String MAC = "HmacSHA256";
    private static final int HALF = 16;

    /** The current one first. */
    private final List<SecretKey> keys;

    private final SecureRandom random = new SecureRandom();

    SessionIds(SessionConfig config) {
        this.keys = DerivedKey.of(config, "parley gateway session id v1", MAC);
    }

    String next() {
        byte[] bits = new byte[HALF];
        random.nextBytes(bits);
        byte[] id = Arrays.copyOf(bits, 2 * HALF);
        System.arraycopy(mac(keys.getFirst(), bits), 0, id, HALF, HALF);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /** Whether this installation may have issued the id. The session may have ended. */
    boolean isOurs(String id) {
        if (id.length() != LENGTH) {
            return false;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(id);
            byte[] bits = Arrays.copyOf(bytes, HALF);
            byte[] mac = Arrays.copyOfRange(bytes, HALF, bytes.length);
            return keys.stream().anyMatch(key -> MessageDigest.isEqual(Arrays.copyOf(mac(key, bits), HALF), mac));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] mac(SecretKey key, byte[] bits) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(bits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
