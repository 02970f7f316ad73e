package dev.parley.notification.push;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Encrypts a message for one browser (RFC 8291) as one record of {@code aes128gcm} (RFC 8188). The library for it brings
 * two HTTP clients and an old cryptographic provider; the JDK has all that is needed.
 */
final class PushCipher {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;
    private static final int RECORD_SIZE = 4096;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;

    private PushCipher() {}

    static byte[] encrypt(byte[] plain, SubscriptionKeys keys) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return encrypt(plain, keys, P256.generate(), salt);
    }

    /** @param own a key pair for this message only */
    static byte[] encrypt(byte[] plain, SubscriptionKeys keys, KeyPair own, byte[] salt) {
        try {
            byte[] ownPublic = P256.bytes((ECPublicKey) own.getPublic());
            byte[] input = expand(
                    keys.auth(),
                    secret(own, keys),
                    concat("WebPush: info\0".getBytes(US_ASCII), keys.point(), ownPublic),
                    32);
            byte[] key = expand(salt, input, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16);
            byte[] nonce = expand(salt, input, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(concat(plain, new byte[] {LAST_RECORD}));
            return ByteBuffer.allocate(SALT + 4 + 1 + ownPublic.length + sealed.length)
                    .put(salt)
                    .putInt(RECORD_SIZE)
                    .put((byte) ownPublic.length)
                    .put(ownPublic)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] secret(KeyPair own, SubscriptionKeys keys) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own.getPrivate());
        agreement.doPhase(P256.publicKey(keys.point()), true);
        return agreement.generateSecret();
    }

    static byte[] expand(byte[] salt, byte[] input, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(input)
                        .addSalt(salt)
                        .thenExpand(info, length));
    }

    private static byte[] concat(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
