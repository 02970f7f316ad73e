package dev.parley.gateway.guard;

import dev.parley.gateway.config.GatewayConfig;
import dev.parley.gateway.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Refuses requests that another site tricked a browser into sending, before anything else sees them. */
@ApplicationScoped
public class RequestGuard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> REFUSED = Set.of("TRACE", "CONNECT");

    private final String ownOrigin;

    RequestGuard(GatewayConfig config) {
        this.ownOrigin = origin(config.publicUrl());
    }

    public void check(RoutingContext rc) {
        refusal(rc.request()).ifPresentOrElse(problem -> problem.send(rc), rc::next);
    }

    private Optional<Problem> refusal(HttpServerRequest request) {
        boolean cookies = Cookies.hasCredential(request);
        boolean socket = isUpgrade(request);
        if (!QueryText.isReadable(request.query())) {
            return Optional.of(Problem.of("malformed-request", "Percent-encode the parameters as UTF-8, without NUL."));
        }
        if (REFUSED.contains(request.method().name())) {
            return Optional.of(Problem.of("method-not-allowed", "Use one of the methods of the API description."));
        }
        if (cookies && request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            return Optional.of(
                    Problem.of("bearer-and-cookie", "Leave the cookies out when you send an Authorization header."));
        }
        if (cookies && (socket || !SAFE.contains(request.method().name())) && !fromOwnPages(request, socket)) {
            return Optional.of(
                    Problem.of("csrf", "Open Parley's own page and try again. Other sites cannot act for you."));
        }
        if (socket && request.headers().contains(HttpHeaders.ORIGIN) && !ownOrigin(request)) {
            return Optional.of(Problem.of("csrf", "Only Parley's own pages can open a socket."));
        }
        return Optional.empty();
    }

    private boolean fromOwnPages(HttpServerRequest request, boolean socket) {
        boolean marked = socket || "1".equals(request.getHeader("X-Parley"));
        return marked && ownOrigin(request);
    }

    /** The Origin header decides. Without it, the browser's {@code Sec-Fetch-Site} decides. */
    private boolean ownOrigin(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null ? origin.equals(ownOrigin) : "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** Other protocols that a client offers for an upgrade, such as h2c, are ignored (RFC 9110, 7.8). */
    public static boolean isUpgrade(HttpServerRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    static String origin(URI url) {
        boolean standardPort = url.getPort() < 0 || url.getPort() == ("https".equals(url.getScheme()) ? 443 : 80);
        return url.getScheme() + "://" + url.getHost() + (standardPort ? "" : ":" + url.getPort());
    }
}
