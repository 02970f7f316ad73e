package dev.parley.gateway.session;

/**
 * A session that is over here and is still to be ended at Keycloak.
 *
 * @param tokens encrypted {@link Tokens}
 */
record EndedSession(SessionHash hash, byte[] tokens) {}
