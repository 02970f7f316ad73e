package dev.parley.gateway.session;

/** The request has a session cookie, but its session has ended or never existed. */
public final class SessionOver extends RuntimeException {

    SessionOver() {
        super("The session is over", null, false, false);
    }
}
