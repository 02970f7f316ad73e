package dev.parley.gateway.route;

import dev.parley.gateway.limit.RateLimits;

/**
 * Where a path goes.
 *
 * @param socket whether it is a WebSocket; any other upgrade is refused
 * @param key    which of the candidate's cookies goes along
 */
record Route(PathTemplate path, Service service, boolean socket, Key key, RateLimits.Kind limit) {

    enum Key {
        NONE,
        INTERVIEW,
        HOME,
        INVITE,
        INVITE_OR_HOME,
        /** All that the browser has, so that the service can tell whether one of them lets in already. */
        EVERY,
        SUBMISSION,
        /** The path is the key; no cookie counts. */
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

    /** A candidate's route works without an account, so a staff session that is over does not stop it. */
    boolean forCandidates() {
        return key != Key.NONE;
    }
}
