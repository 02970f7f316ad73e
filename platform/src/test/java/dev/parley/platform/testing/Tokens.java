package dev.parley.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Signed access tokens as Keycloak issues them: {@code given().auth().oauth2(Tokens.recruiter())}. */
public final class Tokens {

    public static final UUID ADMIN = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    public static final UUID RECRUITER = UUID.fromString("00000000-0000-4000-8000-0000000000b1");
    public static final UUID INTERVIEWER = UUID.fromString("00000000-0000-4000-8000-0000000000c1");
    public static final UUID MEMBER = UUID.fromString("00000000-0000-4000-8000-0000000000d1");

    public static final String ISSUER = "http://localhost:8180/realms/parley";
    public static final String AUDIENCE = "parley-api";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Tokens() {}

    public static String admin() {
        return token(ADMIN, "admin");
    }

    public static String recruiter() {
        return token(RECRUITER, "recruiter");
    }

    public static String interviewer() {
        return token(INTERVIEWER, "interviewer");
    }

    public static String member() {
        return token(MEMBER, "member");
    }

    /** A token of the person, valid for an hour. */
    public static String token(UUID sub, String... roles) {
        return sign(claims(sub, roles));
    }

    /** The claims of {@link #token}. Tests can change them before {@link #sign}. */
    public static Map<String, Object> claims(UUID sub, String... roles) {
        String name = roles.length == 0 ? "nobody" : roles[0];
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", List.of(AUDIENCE));
        claims.put("typ", "Bearer");
        claims.put("sub", sub.toString());
        claims.put("iat", now);
        claims.put("exp", now + 3600);
        claims.put("preferred_username", name);
        claims.put("name", Character.toUpperCase(name.charAt(0)) + name.substring(1) + " Person");
        claims.put("email", name + "@parley.example");
        claims.put("email_verified", true);
        claims.put("zoneinfo", "Europe/Berlin");
        claims.put("realm_access", Map.of("roles", List.of(roles)));
        return claims;
    }

    /** Signs claims with the key of this test run (RS256). */
    public static String sign(Map<String, Object> claims) {
        try {
            String unsigned = encode(JSON.writeValueAsBytes(Map.of("alg", "RS256", "typ", "JWT"))) + "."
                    + encode(JSON.writeValueAsBytes(claims));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(TokenKeys.privateKey());
            signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
            return unsigned + "." + encode(signature.sign());
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
