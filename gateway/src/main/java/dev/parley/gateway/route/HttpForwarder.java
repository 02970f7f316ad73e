package dev.parley.gateway.route;

import dev.parley.gateway.config.GatewayConfig;
import dev.parley.gateway.guard.SecurityHeaders;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.RequestId;
import dev.parley.gateway.problem.StatusProblem;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;

import java.util.Locale;
import java.util.Optional;

/** Forwards requests to one service, and returns its answers. */
final class HttpForwarder {

    private static final Logger LOG = Logger.getLogger(HttpForwarder.class);

    private final String name;
    private final Replicas replicas;
    private final HttpClient client;
    private final long timeoutMs;

    HttpForwarder(Vertx vertx, GatewayConfig config, Service service, Replicas replicas) {
        this.name = service.name().toLowerCase(Locale.ROOT);
        this.replicas = replicas;
        this.timeoutMs = config.upstreamTimeout().toMillis();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(256)
                .setConnectTimeout(2_000)
                .setKeepAliveTimeout(30));
    }

    /** @param body replaces the request's own body, which was read already */
    void forward(RoutingContext rc, Optional<Body> body) {
        ProxyRequest request = ProxyRequest.reverseProxy(rc.request());
        body.ifPresent(request::setBody);
        replicas.open(client, new RequestOptions().setIdleTimeout(timeoutMs))
                .compose(opened -> request.send(opened.exceptionHandler(told -> {})))
                .onSuccess(answer -> answer(rc, answer))
                .onFailure(failure -> unavailable(rc, failure));
    }

    private static void answer(RoutingContext rc, ProxyResponse answer) {
        MultiMap headers = answer.headers();
        if (StatusProblem.isBare(answer.getStatusCode(), headers.get(HttpHeaders.CONTENT_TYPE))) {
            answer.release();
            StatusProblem.of(answer.getStatusCode()).send(rc);
            return;
        }
        SecurityHeaders.FIXED.keySet().forEach(headers::remove);
        headers.remove(SecurityHeaders.CSP)
                .remove(RequestId.HEADER)
                .remove(HttpHeaders.SET_COOKIE)
                .remove(HttpHeaders.SERVER);
        answer.send();
    }

    private void unavailable(RoutingContext rc, Throwable failure) {
        if (rc.response().ended() || rc.response().closed()) {
            return;
        }
        LOG.warnf("The %s service did not answer: %s", name, failure.getMessage());
        Problem.of("overloaded", "The " + name + " service does not answer. Try again in a moment.")
                .retryAfter(2)
                .send(rc);
    }
}
