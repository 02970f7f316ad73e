package dev.parley.platform.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives each request its id before other code sees it, and sends the id in the answer. */
@ApplicationScoped
class RequestIdFilter {

    private static final int FIRST = 1000;

    void register(@Observes Filters filters) {
        filters.register(this::identify, FIRST);
    }

    private void identify(RoutingContext request) {
        String id = RequestId.acceptOrNew(request.request().getHeader(RequestId.HEADER));
        RequestId.set(id);
        request.response().putHeader(RequestId.HEADER, id);
        request.next();
    }
}
