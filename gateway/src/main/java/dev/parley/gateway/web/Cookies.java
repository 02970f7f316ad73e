package dev.parley.gateway.web;

import io.vertx.core.http.HttpServerRequest;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cookies of a request in the order they came, which is the order of their age. */
public final class Cookies {

    /** Quarkus' session cookie; a long one comes in chunks whose names begin the same. */
    public static final String SESSION = "q_session";

    public static final String CANDIDATE = "__Host-parley-";

    private Cookies() {}

    public static Map<String, String> of(HttpServerRequest request) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String header : request.headers().getAll("Cookie")) {
            for (String pair : header.split(";")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    cookies.putIfAbsent(
                            pair.substring(0, equals).strip(),
                            pair.substring(equals + 1).strip());
                }
            }
        }
        return cookies;
    }

    public static boolean hasSession(HttpServerRequest request) {
        return of(request).keySet().stream().anyMatch(name -> name.startsWith(SESSION));
    }

    /** Whether the browser sent anything that lets somebody in, as staff or as candidate. */
    public static boolean hasCredential(HttpServerRequest request) {
        return of(request).keySet().stream().anyMatch(name -> name.startsWith(SESSION) || name.startsWith(CANDIDATE));
    }
}
