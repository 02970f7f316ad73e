package dev.parley.gateway.arrival;

import dev.parley.gateway.config.GatewayConfig;
import dev.parley.gateway.limit.ClientAddress;
import dev.parley.gateway.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Waits for the body of a request before it calls a service, so that a slow sender occupies nothing there. Small bodies
 * are read whole; larger ones stream, a few per client at a time. A body that arrives too slowly gets 408, and a client
 * with too many unfinished requests gets 429.
 */
@ApplicationScoped
public class BodyArrival {

    private static final String CHUNKED = "chunked";

    final GatewayConfig.Patience patience;
    final GatewayConfig.Unfinished limits;
    final Shares unfinished = new Shares();
    final Shares streamed = new Shares();
    /** Bytes of all unfinished bodies. */
    final AtomicLong held = new AtomicLong();

    BodyArrival(GatewayConfig config) {
        this.patience = config.patience();
        this.limits = config.unfinished();
    }

    /** Calls {@code then} on the request's event loop with the body, empty when the request has none. */
    public void await(RoutingContext rc, boolean signedIn, Consumer<Optional<Body>> then) {
        HttpServerRequest request = rc.request();
        String encoding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (encoding == null && (length == null || length.equals("0"))) {
            then.accept(Optional.empty());
        } else if (encoding != null && !encoding.equalsIgnoreCase(CHUNKED)) {
            Problem.of("malformed-request", "Use chunked. No other transfer encoding is supported.")
                    .send(rc);
        } else {
            begin(rc, signedIn, length == null ? -1 : Long.parseLong(length), then);
        }
    }

    private void begin(RoutingContext rc, boolean signedIn, long length, Consumer<Optional<Body>> then) {
        HttpServerRequest request = rc.request();
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.headers().remove(HttpHeaders.EXPECT);
            rc.response().writeContinue();
        }
        Sender sender = new Sender(this, rc, client(rc, signedIn), share(signedIn));
        if (length <= limits.wholeUpTo().asLongValue()) {
            new WholeBody(this, sender, body -> then.accept(Optional.of(body))).read();
        } else if (sender.mayStream()) {
            then.accept(Optional.of(Body.body(new StreamedBody(sender), length)));
        }
    }

    private int share(boolean signedIn) {
        return signedIn ? limits.perSignedInClient() : limits.perClient();
    }

    /** Signed-in clients have their own share, so that strangers in the same network cannot use it up. */
    private static String client(RoutingContext rc, boolean signedIn) {
        return signedIn ? ClientAddress.group(rc) + " signed in" : ClientAddress.group(rc);
    }
}
