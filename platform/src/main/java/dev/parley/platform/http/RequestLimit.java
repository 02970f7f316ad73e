package dev.parley.platform.http;

import dev.parley.platform.problem.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds the API requests that are worked on at a time, by default to four times the connection pool: more would only
 * wait for a connection. What comes on top is answered 503 at once.
 */
@ApplicationScoped
class RequestLimit {

    private static final int AFTER_REQUEST_ID = 900;
    private static final String API = "/api/";

    private final AtomicInteger running = new AtomicInteger();
    private final int limit;

    RequestLimit(@ConfigProperty(name = "parley.http.max-concurrent-requests") int limit, MeterRegistry metrics) {
        this.limit = limit;
        metrics.gauge("parley.http.running", running);
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AFTER_REQUEST_ID);
    }

    private void admit(RoutingContext request) {
        if (!request.normalizedPath().startsWith(API)) {
            request.next();
        } else if (running.incrementAndGet() > limit) {
            running.decrementAndGet();
            refuse(request);
        } else {
            request.addEndHandler(done -> running.decrementAndGet());
            request.next();
        }
    }

    private static void refuse(RoutingContext request) {
        Problem problem = Problem.of("overloaded", "Too busy right now: try again in a moment.");
        problem.headers().forEach(request.response()::putHeader);
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(new JsonObject(problem.members()).encode());
    }
}
