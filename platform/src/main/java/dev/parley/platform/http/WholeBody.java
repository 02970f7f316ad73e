package dev.parley.platform.http;

import dev.parley.contracts.body.BodyKind;
import dev.parley.platform.problem.Problem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets a request continue only when its body has arrived, so that a slow sender holds neither a thread nor a place.
 * Bodies of JSON, CSV and unnamed types are collected on the event loop; uploads stream into the storage instead. A
 * body must keep arriving ({@code parley.http.body-idle-timeout}) and be complete in time
 * ({@code parley.http.body-timeout}).
 */
@ApplicationScoped
class WholeBody {

    private static final int BEFORE_REQUESTS_COUNT = 890;
    private static final String API = "/api/";
    private static final long CHECK_MS = 1_000;

    private final long maxOfAll;
    private final long idleMs;
    private final long totalMs;
    private final AtomicLong held = new AtomicLong();

    WholeBody(
            @ConfigProperty(name = "parley.http.max-unfinished-bodies") MemorySize maxOfAll,
            @ConfigProperty(name = "parley.http.body-idle-timeout") java.time.Duration idle,
            @ConfigProperty(name = "parley.http.body-timeout") java.time.Duration total) {
        this.maxOfAll = maxOfAll.asLongValue();
        this.idleMs = idle.toMillis();
        this.totalMs = total.toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::await, BEFORE_REQUESTS_COUNT);
    }

    private void await(RoutingContext rc) {
        if (rc.normalizedPath().startsWith(API) && hasBody(rc.request()) && isCollected(rc.request())) {
            new Arriving(rc).begin();
        } else {
            rc.next();
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    private static boolean isCollected(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || type.startsWith("application/json") || type.startsWith("text/");
    }

    private final class Arriving {

        private final RoutingContext rc;
        private final BodyKind kind;
        private final Buffer body = Buffer.buffer();
        private final long began = System.nanoTime();
        private long last = began;
        private long timer;
        private boolean over;

        Arriving(RoutingContext rc) {
            this.rc = rc;
            this.kind = TooLarge.kind(rc);
        }

        void begin() {
            timer = rc.vertx().setPeriodic(CHECK_MS, tick -> check());
            rc.addEndHandler(gone -> end());
            rc.request().handler(this::take).endHandler(done -> complete()).resume();
        }

        private void take(Buffer part) {
            if (over) {
                return;
            }
            last = System.nanoTime();
            if (body.length() + part.length() > kind.maxBodyBytes()) {
                end();
                RawProblem.sendAndClose(rc, TooLarge.problem(kind));
            } else if (held.addAndGet(part.length()) > maxOfAll) {
                held.addAndGet(-part.length());
                end();
                RawProblem.sendAndClose(
                        rc, Problem.of("overloaded", "Too much is arriving right now. Try again in a moment."));
            } else {
                body.appendBuffer(part);
            }
        }

        private void complete() {
            if (!over) {
                end();
                ((RoutingContextInternal) rc).setBody(body);
                rc.next();
            }
        }

        private void check() {
            long now = System.nanoTime();
            if ((now - last) / 1_000_000 > idleMs || (now - began) / 1_000_000 > totalMs) {
                end();
                RawProblem.sendAndClose(
                        rc, Problem.of("request-timeout", "The body did not arrive in time. Send it again."));
            }
        }

        private void end() {
            if (!over) {
                over = true;
                rc.vertx().cancelTimer(timer);
                held.addAndGet(-body.length());
            }
        }
    }
}
