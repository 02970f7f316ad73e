package dev.parley.platform.crypto;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Derives keys from the installation's secret: one 256-bit subkey per purpose (HKDF-SHA256). During a rotation, values
 * made with the previous secret are still accepted.
 */
@Singleton
public class Secrets {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final List<byte[]> secrets;
    private final Map<String, List<byte[]>> subkeys = new ConcurrentHashMap<>();

    @Inject
    Secrets(InstallationSecret secret) {
        this(secret.all());
    }

    /**
     * For tests.
     *
     * @param secrets the current one first
     */
    public Secrets(List<byte[]> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    /** Whether values made with a previous secret are accepted too. */
    public boolean rotating() {
        return secrets.size() > 1;
    }

    /** The current subkey for a purpose, 32 bytes. */
    public byte[] subkey(String purpose) {
        return subkeys(purpose).getFirst().clone();
    }

    /** All subkeys that are accepted for a purpose, the current one first. */
    public List<byte[]> subkeys(String purpose) {
        return subkeys.computeIfAbsent(
                purpose,
                p -> secrets.stream().map(secret -> Hkdf.derive(secret, p)).toList());
    }

    /** HMAC-SHA256 with the current subkey, 32 bytes. */
    public byte[] hmac(String purpose, byte[] data) {
        return hmac(subkeys(purpose).getFirst(), data);
    }

    /** Whether the MAC, full or truncated, matches the current or the previous subkey. Compares in constant time. */
    public boolean hmacMatches(String purpose, byte[] data, byte[] mac) {
        boolean matches = false;
        for (byte[] key : subkeys(purpose)) {
            matches |= MessageDigest.isEqual(Arrays.copyOf(hmac(key, data), mac.length), mac);
        }
        return matches && mac.length >= 16;
    }

    /** HMAC-SHA256, 32 bytes. */
    public static byte[] hmac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** AES-256-GCM. The result starts with the random nonce. */
    public byte[] encrypt(String purpose, byte[] plain) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, subkeys(purpose).getFirst(), nonce)
                    .doFinal(plain);
            byte[] result = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, result, NONCE, sealed.length);
            return result;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException when the bytes were not encrypted for this purpose by this installation */
    public byte[] decrypt(String purpose, byte[] encrypted) {
        return subkeys(purpose).stream()
                .flatMap(key -> open(key, encrypted).stream())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Not encrypted for " + purpose + " by this installation"));
    }

    /** The same value encrypted with the current secret; empty when it is already, or cannot be decrypted. */
    public Optional<byte[]> renewed(String purpose, byte[] encrypted) {
        List<byte[]> keys = subkeys(purpose);
        if (open(keys.getFirst(), encrypted).isPresent()) {
            return Optional.empty();
        }
        return keys.stream()
                .skip(1)
                .flatMap(key -> open(key, encrypted).stream())
                .findFirst()
                .map(plain -> encrypt(purpose, plain));
    }

    private static Optional<byte[]> open(byte[] key, byte[] encrypted) {
        if (encrypted.length <= NONCE) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(encrypted, NONCE))
                    .doFinal(encrypted, NONCE, encrypted.length - NONCE));
        } catch (GeneralSecurityException otherKey) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
