package dev.parley.gateway.session;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody is signed out when the session secret is replaced step by step. */
class SessionSecretsTest {

    private static final byte[] TOKENS = "tokens".getBytes(StandardCharsets.US_ASCII);

    private final SessionConfig before = config("the old secret", "");
    private final SessionConfig during = config("the new secret", "the old secret");
    private final SessionConfig after = config("the new secret", "");

    @Test
    void aSessionOfThePreviousSecretGoesOn() {
        String id = new SessionIds(before).next();
        byte[] sealed = new TokenVault(before).seal(id, TOKENS);

        assertThat(new SessionIds(during).isOurs(id)).isTrue();
        assertThat(new TokenVault(during).open(id, sealed)).contains(TOKENS);
        assertThat(new SessionIds(after).isOurs(id)).isFalse();
        assertThat(new TokenVault(after).open(id, sealed)).isEmpty();
    }

    @Test
    void aNewSessionIsOfTheCurrentSecret() {
        String id = new SessionIds(during).next();
        byte[] sealed = new TokenVault(during).seal(id, TOKENS);

        assertThat(new SessionIds(after).isOurs(id)).isTrue();
        assertThat(new TokenVault(after).open(id, sealed)).contains(TOKENS);
    }

    private static SessionConfig config(String secret, String previous) {
        Map<String, String> values =
                Map.of("parley.gateway.session.secret", secret, "parley.gateway.session.previous-secret", previous);
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SessionConfig.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(SessionConfig.class);
    }
}
