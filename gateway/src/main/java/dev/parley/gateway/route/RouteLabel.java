package dev.parley.gateway.route;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Names requests by their route in the metrics. Their paths are too many, and may hold a key or a code. */
public final class RouteLabel {

    private static final String NO_ROUTE = "NO_ROUTE";

    private RouteLabel() {}

    /** The route of the table that the request takes. */
    public static void ofTable(RoutingContext rc) {
        set(
                rc,
                RouteTable.find(rc.request().path())
                        .map(match -> match.route().path().text())
                        .orElse(NO_ROUTE));
    }

    public static Handler<RoutingContext> of(String route) {
        return rc -> set(rc, route);
    }

    private static void set(RoutingContext rc, String route) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(rc);
        if (metric != null) {
            metric.setTemplatePath(route);
        }
        rc.next();
    }
}
