package dev.parley.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.UUID;
import java.util.regex.Pattern;

/** Gives each request an id that travels to the services, into problems, logs and the answer. */
@ApplicationScoped
public class RequestId {

    public static final String HEADER = "X-Request-Id";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int FIRST = 1000;

    void register(@Observes Filters filters) {
        filters.register(RequestId::assign, FIRST);
    }

    public static String of(RoutingContext rc) {
        return rc.request().getHeader(HEADER);
    }

    private static void assign(RoutingContext rc) {
        String sent = rc.request().getHeader(HEADER);
        String id = sent != null && ACCEPTED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        rc.request().headers().set(HEADER, id);
        rc.response().putHeader(HEADER, id);
        rc.next();
    }
}
