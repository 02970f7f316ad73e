package dev.parley.verification.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.Instant;
import java.time.InstantSource;

/**
 * When a request arrived, before its body did: what a candidate sends in time counts, however long it takes to send and
 * to work on.
 */
@ApplicationScoped
public class ReceiptTime {

    private static final String KEY = "parley.received-at";
    private static final int EARLY = 950;

    private final CurrentVertxRequest request;
    private final InstantSource clock;

    ReceiptTime(CurrentVertxRequest request, InstantSource clock) {
        this.request = request;
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        filters.register(this::note, EARLY);
    }

    private void note(RoutingContext rc) {
        rc.put(KEY, clock.instant());
        rc.next();
    }

    /** Of the current request. */
    public Instant get() {
        return request.getCurrent().get(KEY);
    }
}
