package dev.parley.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts what leaves the gateway's memory: AES-256-GCM with a key derived from the session secret. The owner, a
 * session or a sign-in, is authenticated too, so that no value can be moved to another owner.
 */
@ApplicationScoped
class TokenVault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /** The current one first. */
    private final List<SecretKey> keys;

    private final SecureRandom random = new SecureRandom();

    TokenVault(SessionConfig config) {
        this.keys = DerivedKey.of(config, "parley gateway session v1", "AES");
    }

    byte[] seal(String owner, byte[] content) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, owner);
            byte[] encrypted = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(content.length));
            cipher.doFinal(content, 0, content.length, encrypted, NONCE);
            return encrypted;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when the value belongs to another owner or another secret, or was changed. */
    Optional<byte[]> open(String owner, byte[] encrypted) {
        if (encrypted.length < NONCE) {
            return Optional.empty();
        }
        return keys.stream()
                .flatMap(key -> open(key, owner, encrypted).stream())
                .findFirst();
    }

    private static Optional<byte[]> open(SecretKey key, String owner, byte[] encrypted) {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(encrypted, NONCE), owner);
            return Optional.of(cipher.doFinal(encrypted, NONCE, encrypted.length - NONCE));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
