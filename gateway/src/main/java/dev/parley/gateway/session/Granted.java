package dev.parley.gateway.session;

import java.time.Duration;

/**
 * An answer of Keycloak's token endpoint.
 *
 * @param sid    id of Keycloak's session, the same for every client that the person is signed in to
 * @param access lifetime of the access token
 */
record Granted(Tokens tokens, String sid, Duration access) {}
