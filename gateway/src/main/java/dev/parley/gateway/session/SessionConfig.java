package dev.parley.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

@ConfigMapping(prefix = "parley.gateway.session")
public interface SessionConfig {

    /** Tokens in the database are encrypted under a key derived from it; another secret ends every session. */
    String secret();

    /** A session ends when nothing was asked for so long; at most the realm's SSO session idle time. */
    @WithDefault("4H")
    Duration idle();

    /** A session ends so long after its sign-in, used or not; at most the realm's SSO session lifetime. */
    @WithDefault("12H")
    Duration lifetime();

    /** How long before their end access tokens are refreshed; those that live shorter than twice that, half-way. */
    @WithDefault("30S")
    Duration refreshBefore();

    /** How often Keycloak is asked whether a session in use still stands; one replica asks for all. */
    @WithDefault("2S")
    Duration checkEvery();

    /** How long a replica goes without looking into the database. */
    @WithDefault("1.5S")
    Duration cacheFor();

    /** Sessions that a replica keeps in memory at most. */
    @WithDefault("20000")
    int cacheSize();

    /** Interval between two looks at the sessions of open sockets. */
    @WithDefault("1S")
    Duration socketsEvery();

    /** Interval between two deletions of expired sessions. */
    @WithDefault("1M")
    Duration sweepEvery();

    /** Time for a sign-in at Keycloak, from leaving for it to coming back. */
    @WithDefault("30M")
    Duration signInWithin();
}
