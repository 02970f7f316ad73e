package dev.parley.platform.http;

import dev.parley.contracts.body.BodyKind;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses a body whose announced length is too large, with a problem, before reading any of it. */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_REQUESTS_COUNT = 950;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_REQUESTS_COUNT);
    }

    private void check(RoutingContext rc) {
        BodyKind kind = TooLarge.kind(rc);
        if (length(rc.request()) <= kind.maxBodyBytes()) {
            rc.next();
        } else {
            RawProblem.sendAndClose(rc, TooLarge.problem(kind));
        }
    }

    private static long length(HttpServerRequest request) {
        try {
            String header = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException malformed) {
            return Long.MAX_VALUE;
        }
    }
}
