package dev.parley.platform.http;

import dev.parley.platform.problem.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that says beforehand that it is too large, in words, before any of it is read. */
@ApplicationScoped
class BodyLimit {

    private static final int AFTER_LIMITS_OF_UPLOADS = 930;
    private static final long MEGABYTE = 1024 * 1024;

    private final long maxBytes;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize max) {
        this.maxBytes = max.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_LIMITS_OF_UPLOADS);
    }

    private void check(RoutingContext rc) {
        if (length(rc.request()) <= maxBytes) {
            rc.next();
            return;
        }
        Problem problem = Problem.of(
                "payload-too-large", "The body is too large. Send at most " + maxBytes / MEGABYTE + " MB at once.");
        RawProblem.sendAndClose(rc, problem);
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
