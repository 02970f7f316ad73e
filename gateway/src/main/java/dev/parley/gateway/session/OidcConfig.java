package dev.parley.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.time.Duration;

@ConfigMapping(prefix = "parley.gateway.oidc")
public interface OidcConfig {

    /** The realm's public URL, which is the issuer of its tokens and where browsers are sent. */
    String issuer();

    /** The realm's URL as the gateway reaches it, without a slash at the end. */
    URI serverUrl();

    @WithDefault("parley-gateway")
    String clientId();

    String clientSecret();

    /** Longest wait for an answer of Keycloak. */
    @WithDefault("2S")
    Duration timeout();

    /** How long optional questions are skipped after Keycloak failed to answer. */
    @WithDefault("5S")
    Duration pause();
}
