package dev.parley.meeting.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.meeting.provider.VideoFailure.Cause;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;

/** A service account of Google Cloud, read from the key that Google gives out. Its key is never shown or logged. */
final class ServiceAccount {

    private static final String SCOPE = "https://www.googleapis.com/auth/meetings.space.created";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String email;
    private final String keyId;
    private final PrivateKey key;

    private ServiceAccount(String email, String keyId, PrivateKey key) {
        this.email = email;
        this.keyId = keyId;
        this.key = key;
    }

    /** @throws VideoFailure BAD_KEY when the text is not such a key; without its content */
    static ServiceAccount read(String text) throws VideoFailure {
        try {
            JsonNode json = JSON.readTree(text);
            String email = json.path("client_email").asText("");
            String pem = json.path("private_key").asText("");
            if (email.isEmpty() || pem.isEmpty()) {
                throw new VideoFailure(Cause.BAD_KEY);
            }
            return new ServiceAccount(email, json.path("private_key_id").asText(""), KeyUtils.decodePrivateKey(pem));
        } catch (JsonProcessingException | GeneralSecurityException | IllegalArgumentException e) {
            throw new VideoFailure(Cause.BAD_KEY);
        }
    }

    /** What asks for a token that may do the user's part, as Google describes it for service accounts. */
    String assertion(String user, URI tokenUrl, Instant now) {
        return Jwt.issuer(email)
                .subject(user)
                .audience(tokenUrl.toString())
                .claim("scope", SCOPE)
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .jws()
                .keyId(keyId)
                .sign(key);
    }
}
