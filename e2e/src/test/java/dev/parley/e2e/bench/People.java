package dev.parley.e2e.bench;

import dev.parley.platform.testing.TokenKeys;
import dev.parley.platform.testing.Tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Thousands of accounts: the services trust a key of this benchmark in place of Keycloak's. */
final class People {

    private static final Duration VALID = Duration.ofHours(6);

    private final Stack stack;
    private final String publicKey = TokenKeys.create();

    People(Stack stack) {
        this.stack = stack;
    }

    /** Settings of a service that takes the tokens. */
    Map<String, String> settings() {
        return Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "", "QUARKUS_OIDC_PUBLIC_KEY", publicKey);
    }

    String token(String id, String role) {
        Map<String, Object> claims = Tokens.claims(UUID.fromString(id), role);
        claims.put("iss", stack.issuer());
        claims.put("exp", Instant.now().plus(VALID).getEpochSecond());
        return Tokens.sign(claims);
    }

    /** A person of {@code members.sql}. */
    String member(int number) {
        return token(Ids.member(number), "member");
    }
}
