package dev.parley.gateway.session;

import java.time.Duration;

/**
 * An answer of Keycloak's token endpoint.
 *
 * @param sid    Keycloak's session, the same for every client that a person is signed in to
 * @param access how long the access token lives
 */
record Granted(Tokens tokens, String sid, Duration access) {}
