package dev.parley.gateway.session;

/** Whether there is a session cannot be said now, since the database or Keycloak does not answer; nothing has ended. */
public final class SessionUnknown extends RuntimeException {

    SessionUnknown(String message, Throwable cause) {
        super(message, cause);
    }
}
