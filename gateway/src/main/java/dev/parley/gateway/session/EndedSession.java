package dev.parley.gateway.session;

/**
 * A session that has ended here but must still be ended at Keycloak.
 *
 * @param tokens encrypted {@link Tokens}
 */
record EndedSession(SessionHash hash, byte[] tokens) {}
