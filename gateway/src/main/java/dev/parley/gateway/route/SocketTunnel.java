package dev.parley.gateway.route;

import dev.parley.gateway.config.GatewayConfig;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.StatusProblem;
import dev.parley.gateway.session.SessionHash;
import dev.parley.gateway.session.SessionSockets;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Connects a browser's WebSocket with a service's. The HTTP proxy's own tunnel keeps reading when the other side is
 * slow. This tunnel stops, so that the service notices a slow reader.
 */
final class SocketTunnel {

    private static final Logger LOG = Logger.getLogger(SocketTunnel.class);
    private static final int SOCKETS = 20_000;

    private final String name;
    private final Replicas replicas;
    private final HttpClient client;
    private final SessionSockets sockets;
    private final long patienceMs;

    SocketTunnel(Vertx vertx, GatewayConfig config, Service service, Replicas replicas, SessionSockets sockets) {
        this.sockets = sockets;
        this.name = service.name().toLowerCase(Locale.ROOT);
        this.replicas = replicas;
        this.patienceMs = config.patience().upgrade().toMillis();
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(SOCKETS).setConnectTimeout(2_000));
    }

    /** @param staff the session of the socket; the socket closes when it ends */
    void open(RoutingContext rc, Optional<SessionHash> staff) {
        HttpServerRequest request = rc.request();
        RequestOptions there = new RequestOptions().setMethod(HttpMethod.GET).setURI(request.uri());
        replicas.open(client, there)
                .compose(opened -> handshake(request, opened)
                        .timeout(patienceMs, TimeUnit.MILLISECONDS)
                        .onFailure(late -> opened.reset()))
                .onSuccess(answer -> join(rc, answer, staff))
                .onFailure(failure -> unavailable(rc, failure));
    }

    private static io.vertx.core.Future<HttpClientResponse> handshake(HttpServerRequest from, HttpClientRequest to) {
        from.headers().forEach(header -> {
            if (!header.getKey().equalsIgnoreCase("Host") && !header.getKey().equalsIgnoreCase("Connection")) {
                to.headers().add(header.getKey(), header.getValue());
            }
        });
        to.putHeader(HttpHeaders.CONNECTION, HttpHeaders.UPGRADE);
        return to.connect();
    }

    private void join(RoutingContext rc, HttpClientResponse answer, Optional<SessionHash> staff) {
        if (StatusProblem.isBare(answer.statusCode(), answer.getHeader(HttpHeaders.CONTENT_TYPE))) {
            StatusProblem.of(answer.statusCode()).send(rc);
            return;
        }
        copy(answer.headers(), rc.response().headers());
        rc.response().setStatusCode(answer.statusCode());
        if (answer.statusCode() != 101) {
            rc.request().resume();
            answer.pipeTo(rc.response());
            return;
        }
        NetSocket service = answer.netSocket();
        service.pause();
        rc.request()
                .toNetSocket()
                .onSuccess(browser -> {
                    SocketPipe pipe = new SocketPipe(browser, service);
                    staff.map(session -> sockets.add(session, pipe::endSession)).ifPresent(pipe::whenClosed);
                    pipe.start();
                })
                .onFailure(failure -> service.close());
    }

    private static void copy(MultiMap from, MultiMap to) {
        from.forEach(header -> {
            if (!header.getKey().equalsIgnoreCase("Set-Cookie")) {
                to.set(header.getKey(), header.getValue());
            }
        });
    }

    private void unavailable(RoutingContext rc, Throwable failure) {
        LOG.warnf("The %s service did not open a socket: %s", name, failure.getMessage());
        Problem.of("overloaded", "The " + name + " service does not answer. Try again in a moment.")
                .retryAfter(2)
                .send(rc);
    }
}
