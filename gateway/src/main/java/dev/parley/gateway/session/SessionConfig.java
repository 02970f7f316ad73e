package dev.parley.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "parley.gateway.session")
public interface SessionConfig {

    /** The key that encrypts tokens in the database is derived from this secret. */
    String secret();

    /** Sessions of this secret go on, while it is being replaced. Others end. */
    Optional<String> previousSecret();

    /** A session ends after this time without a request; keep it within the realm's SSO session idle time. */
    @WithDefault("4H")
    Duration idle();

    /** A session ends this long after its sign-in, used or not; keep it within the realm's SSO session lifetime. */
    @WithDefault("12H")
    Duration lifetime();

    /**
     * How long before its end an access token is refreshed. A token that lives less than twice as long is refreshed
     * half-way.
     */
    @WithDefault("30S")
    Duration refreshBefore();

    /** Interval at which Keycloak is asked whether a session in use is still valid. One replica asks for all. */
    @WithDefault("2S")
    Duration checkEvery();

    /** How long a replica uses its copy of a session before it must read the database again. */
    @WithDefault("1.5S")
    Duration cacheFor();

    /** Maximum number of sessions that a replica keeps in memory. */
    @WithDefault("20000")
    int cacheSize();

    /** Interval between checks of the sessions that open sockets belong to. */
    @WithDefault("1S")
    Duration socketsEvery();

    /** Interval between deletions of expired sessions. */
    @WithDefault("1M")
    Duration sweepEvery();

    /** Interval between attempts to end sessions at Keycloak that have already ended here. */
    @WithDefault("5S")
    Duration endEvery();

    /** Maximum time for a sign-in at Keycloak, from leaving the gateway until coming back. */
    @WithDefault("30M")
    Duration signInWithin();
}
