package dev.parley.gateway.guard;

import dev.parley.gateway.config.GatewayConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Adds security headers to every answer, including those of services. */
@ApplicationScoped
public class SecurityHeaders {

    /** The gateway's headers. The same headers from a service are dropped. */
    public static final Map<CharSequence, CharSequence> FIXED = withHashes(Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(self), microphone=(self), display-capture=(self), geolocation=()"));

    public static final CharSequence CSP = HttpHeaders.createOptimized("Content-Security-Policy");
    /** The policy of answers that are not pages. */
    public static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /**
     * A candidate's document in a frame of one of our pages. It has no origin, runs no scripts and can load nothing.
     */
    private static final Pattern DOCUMENT = Pattern.compile("/api/v1/(?:records/[^/]+|submission)/documents/[^/]+");

    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'self'";
    private static final String DOCUMENTS = "/documents/";
    private static final int BEFORE_SIGN_IN = 900;
    private static final String ASSETS = "/assets/";

    private final boolean https;

    SecurityHeaders(GatewayConfig config) {
        this.https = "https".equals(config.publicUrl().getScheme());
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_SIGN_IN);
    }

    private void add(RoutingContext rc) {
        MultiMap headers = rc.response().headers();
        FIXED.forEach(headers::set);
        headers.set(CSP, NOTHING);
        String path = rc.request().path();
        if (path.contains(DOCUMENTS) && DOCUMENT.matcher(path).matches()) {
            headers.set(CSP, SANDBOX).set("X-Frame-Options", "SAMEORIGIN");
        }
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        rc.addHeadersEndHandler(done -> cache(rc));
        rc.next();
    }

    /**
     * Files below /assets/ have a hash of their content in their name, so browsers may cache them. They must not store
     * anything else unless the service allows it.
     */
    private static void cache(RoutingContext rc) {
        MultiMap headers = rc.response().headers();
        boolean found = rc.response().getStatusCode() == 200 || rc.response().getStatusCode() == 304;
        if (found && rc.request().path().startsWith(ASSETS)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        } else if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** Names with a precomputed hash are found faster in a map of headers. */
    private static Map<CharSequence, CharSequence> withHashes(Map<String, String> headers) {
        Map<CharSequence, CharSequence> optimized = new LinkedHashMap<>();
        headers.forEach(
                (name, value) -> optimized.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
        return Collections.unmodifiableMap(optimized);
    }
}
