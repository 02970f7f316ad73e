package dev.parley.gateway.route;

import dev.parley.gateway.limit.RateLimits;

/**
 * The destination of a path.
 *
 * @param socket whether it is a WebSocket; any other upgrade is refused
 * @param key    which of the candidate's cookies is sent along
 */
record Route(PathTemplate path, Service service, boolean socket, Key key, RateLimits.Kind limit) {

    enum Key {
        NONE,
        INTERVIEW,
        HOME,
        INVITE,
        INVITE_OR_HOME,
        /** All keys of the browser, so that the service can tell whether one of them already admits the candidate. */
        EVERY,
        SUBMISSION,
        /** The path contains the key; cookies are ignored. */
        ITSELF
    }

    static Route to(Service service, String path) {
        return new Route(PathTemplate.of(path), service, false, Key.NONE, RateLimits.Kind.NONE);
    }

    static Route socketTo(Service service, String path) {
        return new Route(PathTemplate.of(path), service, true, Key.NONE, RateLimits.Kind.NONE);
    }

    Route with(Key newKey) {
        return new Route(path, service, socket, newKey, limit);
    }

    Route limited(RateLimits.Kind newLimit) {
        return new Route(path, service, socket, key, newLimit);
    }

    /** Candidates' routes work without an account, so an expired staff session does not block them. */
    boolean forCandidates() {
        return key != Key.NONE;
    }
}
