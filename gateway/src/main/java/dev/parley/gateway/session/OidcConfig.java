package dev.parley.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.time.Duration;

@ConfigMapping(prefix = "parley.gateway.oidc")
public interface OidcConfig {

    /** The realm's public URL. Tokens name it as their issuer, and browsers are sent there. */
    String issuer();

    /** The realm's URL for requests of the gateway, without a slash at the end. */
    URI serverUrl();

    @WithDefault("parley-gateway")
    String clientId();

    String clientSecret();

    /** Maximum time to wait for an answer of Keycloak. */
    @WithDefault("2S")
    Duration timeout();

    /** How long optional requests are skipped after Keycloak failed to answer. */
    @WithDefault("5S")
    Duration pause();
}
