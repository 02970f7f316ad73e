package dev.parley.notification.push;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Says to a push service who sends (RFC 8292). */
final class VapidToken {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    /** A service refuses tokens of more than a day. */
    private static final Duration VALID = Duration.ofHours(12);

    private VapidToken() {}

    /** The header Authorization. */
    static String authorization(URI endpoint, VapidKey.Pair key, String subject, Instant now) {
        String unsigned = part(Map.of("typ", "JWT", "alg", "ES256")) + "."
                + part(Map.of(
                        "aud", EndpointCheck.origin(endpoint),
                        "exp", now.plus(VALID).getEpochSecond(),
                        "sub", subject));
        return "vapid t=" + unsigned + "." + signature(unsigned, key) + ", k=" + BASE64.encodeToString(key.publicKey());
    }

    private static String part(Map<String, ?> claims) {
        return BASE64.encodeToString(PushJson.bytes(claims));
    }

    private static String signature(String unsigned, VapidKey.Pair key) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.privateKey());
            signature.update(unsigned.getBytes(US_ASCII));
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
