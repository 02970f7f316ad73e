package dev.parley.gateway.session;

/** The session cannot be checked, because the database or Keycloak does not answer. Nothing has ended. */
public final class SessionUnknown extends RuntimeException {

    SessionUnknown(String message, Throwable cause) {
        super(message, cause);
    }
}
