package dev.parley.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** Keys that HKDF-SHA256 (RFC 5869) derives from the session secret, 256 bits each; one per purpose. */
final class DerivedKey {

    private static final int BYTES = 32;

    private DerivedKey() {}

    static SecretKey of(SessionConfig config, String purpose, String algorithm) {
        try {
            HKDFParameterSpec derivation = HKDFParameterSpec.ofExtract()
                    .addIKM(config.secret().getBytes(StandardCharsets.UTF_8))
                    .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, derivation);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
