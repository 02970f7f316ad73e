package dev.parley.gateway.session;

/** There is a session cookie, but no session: it has ended, or never was. */
public final class SessionOver extends RuntimeException {

    SessionOver() {
        super("The session is over", null, false, false);
    }
}
