package dev.parley.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Verifies tokens that Keycloak signs for the gateway: RS256 with a key of the realm, the realm as issuer, the gateway
 * as audience.
 */
@ApplicationScoped
class KeycloakTokens {

    static final Duration LOGOUT_AGE = Duration.ofMinutes(2);

    private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int CLOCK_SKEW_SECONDS = 30;
    private static final long KEYS_ASKED_AGAIN_AFTER_MILLIS = 10_000;

    private final OidcConfig config;
    private final HttpsJwksVerificationKeyResolver keys;

    KeycloakTokens(OidcConfig config) {
        this.config = config;
        Get get = new Get();
        get.setConnectTimeout((int) config.timeout().toMillis());
        get.setReadTimeout((int) config.timeout().toMillis());
        get.setRetries(0);
        HttpsJwks jwks = new HttpsJwks(config.serverUrl() + "/protocol/openid-connect/certs");
        jwks.setSimpleHttpGet(get);
        jwks.setRefreshReprieveThreshold(KEYS_ASKED_AGAIN_AFTER_MILLIS);
        this.keys = new HttpsJwksVerificationKeyResolver(jwks);
    }

    /**
     * The claims of an ID token; empty when it is invalid.
     *
     * @param nonce nonce of the sign-in; empty for a refresh
     */
    Optional<JwtClaims> idToken(String token, Optional<String> nonce) {
        return verify(token, builder().setRequireExpirationTime().setRequireSubject())
                .filter(claims -> nonce.isEmpty() || nonce.equals(text(claims, "nonce")))
                .filter(claims ->
                        text(claims, "azp").map(config.clientId()::equals).orElse(true));
    }

    /** The content of a logout token; empty when it fails a check of the specification's section 2.6. */
    Optional<LogoutOrder> logoutToken(String token) {
        return verify(
                        token,
                        builder()
                                .setRequireJwtId()
                                .setRequireIssuedAt()
                                .setIssuedAtRestrictions(CLOCK_SKEW_SECONDS, (int) LOGOUT_AGE.toSeconds()))
                .filter(claims -> claims.getClaimValue("events") instanceof Map<?, ?> events
                        && events.get(LOGOUT_EVENT) instanceof Map<?, ?>)
                .filter(claims -> !claims.hasClaim("nonce"))
                .map(KeycloakTokens::order)
                .filter(order -> order.sid().isPresent() || order.subject().isPresent());
    }

    private static LogoutOrder order(JwtClaims claims) {
        Instant issued;
        try {
            issued = Instant.ofEpochMilli(claims.getIssuedAt().getValueInMillis());
        } catch (MalformedClaimException e) {
            throw new IllegalStateException("The time was checked before", e);
        }
        return new LogoutOrder(
                text(claims, "jti").orElseThrow(),
                text(claims, "sid"),
                text(claims, "sub"),
                issued.plus(LOGOUT_AGE).plusSeconds(2L * CLOCK_SKEW_SECONDS));
    }

    private static Optional<String> text(JwtClaims claims, String name) {
        return claims.getClaimValue(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private JwtConsumerBuilder builder() {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(
                        AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setExpectedIssuer(config.issuer())
                .setExpectedAudience(config.clientId())
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS);
    }

    private static Optional<JwtClaims> verify(String token, JwtConsumerBuilder builder) {
        try {
            return Optional.of(builder.build().processToClaims(token));
        } catch (InvalidJwtException e) {
            if (e.getCause() instanceof UnresolvableKeyException noKey && noKey.getCause() instanceof IOException) {
                throw new SessionUnknown("Keycloak's keys cannot be read: " + noKey.getMessage(), noKey);
            }
            return Optional.empty();
        }
    }
}
