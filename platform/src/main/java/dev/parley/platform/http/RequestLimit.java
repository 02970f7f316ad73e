package dev.parley.platform.http;

import dev.parley.platform.link.CandidateKey;
import dev.parley.platform.problem.Problem;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Duration;

/**
 * Limits how many API requests are processed at a time, by default to four times the connection pool, since more would
 * only wait for a connection. A few further requests of each caller may wait for a moment, and callers are served in
 * turn. All others get 503 at once. A request counts once its body has arrived (see {@link WholeBody}).
 */
@ApplicationScoped
class RequestLimit {

    private static final int AFTER_THE_BODY = 880;
    private static final String API = "/api/";
    private static final int WAITING_OF_ONE = 8;
    private static final int WAITING_PER_PLACE = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Places places;

    RequestLimit(@ConfigProperty(name = "parley.http.max-concurrent-requests") int limit, MeterRegistry metrics) {
        this.places = new Places(limit, WAITING_OF_ONE, limit * WAITING_PER_PLACE);
        metrics.gauge("parley.http.running", places, Places::taken);
        metrics.gauge("parley.http.waiting", places, Places::waiting);
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AFTER_THE_BODY);
    }

    private void admit(RoutingContext request) {
        if (!request.normalizedPath().startsWith(API)) {
            request.next();
            return;
        }
        String caller = caller(request.request());
        Queued queued = new Queued(request, caller);
        switch (places.ask(caller, queued)) {
            case BEGIN -> work(request);
            case WAIT -> queued.waitForAMoment();
            case REFUSED -> refuse(request);
        }
    }

    private void work(RoutingContext request) {
        request.addEndHandler(done -> places.giveBack());
        request.next();
    }

    /**
     * The key of the caller's share. It is not verified: a forged credential gets its own share and takes none from
     * others.
     */
    private static String caller(HttpServerRequest request) {
        String credential = request.getHeader(HttpHeaders.AUTHORIZATION);
        String key = credential == null ? request.getHeader(CandidateKey.HEADER) : credential;
        return key == null ? "" : key;
    }

    private static void refuse(RoutingContext request) {
        Problem problem = Problem.of("overloaded", "Too busy right now. Try again in a moment.");
        RawProblem.send(request, problem);
    }

    /** A waiting request. It continues on the event loop that received it. */
    private final class Queued implements Places.Waiting {

        private final RoutingContext request;
        private final String caller;
        private final Context loop = Vertx.currentContext();

        Queued(RoutingContext request, String caller) {
            this.request = request;
            this.caller = caller;
        }

        void waitForAMoment() {
            request.vertx().setTimer(LONGEST_WAIT.toMillis(), over -> {
                if (places.withdraw(caller, this)) {
                    refuse(request);
                }
            });
            request.addEndHandler(gone -> places.withdraw(caller, this));
        }

        @Override
        public void begin() {
            loop.runOnContext(turn -> {
                if (request.response().closed() || request.response().ended()) {
                    places.giveBack();
                } else {
                    work(request);
                }
            });
        }
    }
}
