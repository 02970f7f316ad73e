package dev.parley.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.gateway.session")
public interface SessionConfig {

    /** Tokens in the database are encrypted under a key derived from it; another secret ends every session. */
    String secret();

    /** A session ends after this time without a request; keep it within the realm's SSO session idle time. */
    @WithDefault("4H")
    Duration idle();

    /** A session ends this long after its sign-in, used or not; keep it within the realm's SSO session lifetime. */
    @WithDefault("12H")
    Duration lifetime();

    /** How long before its end an access token is refreshed; a token that lives less than twice as long, half-way. */
    @WithDefault("30S")
    Duration refreshBefore();

    /** How often Keycloak is asked whether a session in use still stands; one replica asks for all. */
    @WithDefault("2S")
    Duration checkEvery();

    /** How long a replica uses what it knows of a session before it must read the database again. */
    @WithDefault("1.5S")
    Duration cacheFor();

    /** Most sessions that a replica keeps in memory. */
    @WithDefault("20000")
    int cacheSize();

    /** Interval between checks of the sessions that open sockets belong to. */
    @WithDefault("1S")
    Duration socketsEvery();

    /** Interval between deletions of expired sessions. */
    @WithDefault("1M")
    Duration sweepEvery();

    /** Interval between tries to end at Keycloak what is over here already. */
    @WithDefault("5S")
    Duration endEvery();

    /** Time for a sign-in at Keycloak, from leaving for it to coming back. */
    @WithDefault("30M")
    Duration signInWithin();
}
