package dev.parley.platform.time;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.InstantSource;

/** Sends the business clock's time with each answer, so that pages need not rely on their computer's clock. */
@ApplicationScoped
class ServerTimeHeader {

    static final String NAME = "X-Server-Time";

    private static final int FIRST = 1000;

    private final InstantSource clock;

    ServerTimeHeader(InstantSource clock) {
        this.clock = clock;
    }

    void register(@Observes Filters filters) {
        filters.register(this::tell, FIRST);
    }

    private void tell(RoutingContext request) {
        request.addHeadersEndHandler(
                ending -> request.response().putHeader(NAME, clock.instant().toString()));
        request.next();
    }
}
