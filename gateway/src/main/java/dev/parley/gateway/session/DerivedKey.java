package dev.parley.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** Keys that HKDF-SHA256 (RFC 5869) derives from the session secrets, 256 bits each; one per purpose and secret. */
final class DerivedKey {

    private static final int BYTES = 32;

    private DerivedKey() {}

    /** The key of the current secret first. */
    static List<SecretKey> of(SessionConfig config, String purpose, String algorithm) {
        return Stream.concat(Stream.of(config.secret()), config.previousSecret().stream())
                .map(secret -> of(secret, purpose, algorithm))
                .toList();
    }

    private static SecretKey of(String secret, String purpose, String algorithm) {
        try {
            HKDFParameterSpec derivation = HKDFParameterSpec.ofExtract()
                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                    .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, derivation);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
