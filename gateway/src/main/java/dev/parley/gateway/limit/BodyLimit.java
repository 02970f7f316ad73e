package dev.parley.gateway.limit;

import dev.parley.contracts.body.BodyKind;
import dev.parley.gateway.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses a body that is larger than its kind allows, with a problem. If the request announces the size, nothing of the
 * body is read.
 */
@ApplicationScoped
public class BodyLimit {

    private static final int AFTER_HEADERS = 850;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::check, AFTER_HEADERS);
    }

    public static BodyKind kind(HttpServerRequest request) {
        return BodyKind.of(request.path(), request.getHeader(HttpHeaders.CONTENT_TYPE));
    }

    public static Problem problem(BodyKind kind) {
        return Problem.of(kind.problemCode(), kind.detail()).with("maxBytes", kind.maxBytes());
    }

    private static void check(RoutingContext rc) {
        BodyKind kind = kind(rc.request());
        if (length(rc.request()) > kind.maxBodyBytes()) {
            problem(kind).send(rc);
        } else {
            rc.next();
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
