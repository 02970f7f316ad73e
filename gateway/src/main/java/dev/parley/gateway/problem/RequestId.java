package dev.parley.gateway.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Gives each request an id, which appears at the services, in problems, in logs and in the answer. */
@ApplicationScoped
public class RequestId {

    public static final CharSequence HEADER = HttpHeaders.createOptimized("X-Request-Id");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;
    private static final int FIRST = 1000;

    void register(@Observes Filters filters) {
        filters.register(RequestId::assign, FIRST);
    }

    public static String of(RoutingContext rc) {
        return rc.request().getHeader(HEADER);
    }

    private static void assign(RoutingContext rc) {
        String sent = rc.request().getHeader(HEADER);
        String id = sent != null && isAccepted(sent) ? sent : next();
        rc.request().headers().set(HEADER, id);
        rc.response().putHeader(HEADER, id);
        rc.next();
    }

    /** The id only names a request and proves nothing, so it needs no secure randomness. */
    private static String next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static boolean isAccepted(String sent) {
        return sent.length() >= SHORTEST
                && sent.length() <= LONGEST
                && sent.chars().allMatch(RequestId::isPlain);
    }

    private static boolean isPlain(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '.'
                || c == '_'
                || c == '-';
    }
}
