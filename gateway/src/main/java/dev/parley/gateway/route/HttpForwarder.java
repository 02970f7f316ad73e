package dev.parley.gateway.route;

import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.web.RequestId;
import dev.parley.gateway.web.SecurityHeaders;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;

import java.util.Locale;

/** Sends requests of one service on and its answers back. */
final class HttpForwarder implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(HttpForwarder.class);

    private final String name;
    private final HttpProxy proxy;

    HttpForwarder(Vertx vertx, GatewayConfig config, Service service, Replicas replicas) {
        this.name = service.name().toLowerCase(Locale.ROOT);
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(256)
                .setConnectTimeout(2_000)
                .setKeepAliveTimeout(30));
        long timeout = config.upstreamTimeout().toMillis();
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> replicas.open(client, new RequestOptions().setIdleTimeout(timeout)))
                .addInterceptor(this);
    }

    void forward(HttpServerRequest request) {
        proxy.handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(failure -> {
            LOG.warnf("The %s service did not answer: %s", name, failure.getMessage());
            return Future.succeededFuture(unavailable(context));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        SecurityHeaders.FIXED.keySet().forEach(headers::remove);
        headers.remove(SecurityHeaders.CSP)
                .remove(RequestId.HEADER)
                .remove("Set-Cookie")
                .remove("Server");
        return context.sendResponse();
    }

    private ProxyResponse unavailable(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        Problem problem = Problem.of("overloaded", "The " + name + " service does not answer. Try again in a moment.");
        String body = problem.body(request.path(), request.getHeader(RequestId.HEADER));
        return context.request()
                .release()
                .response()
                .setStatusCode(problem.type().status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Retry-After", "2")
                .setBody(Body.body(Buffer.buffer(body)));
    }
}
