package dev.parley.gateway.guard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The cookies of a request in the order of the header, oldest first. */
public final class Cookies {

    /** Prefix of the suite's own cookies. Each of them admits its holder. */
    private static final String OWN = "__Host-parley-";

    /** The id of a staff session. */
    public static final String SESSION = OWN + "session";

    /** Prefix of the candidates' cookies. */
    public static final String CANDIDATE = OWN;

    private Cookies() {}

    public static Map<String, String> of(HttpServerRequest request) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String header : request.headers().getAll(HttpHeaders.COOKIE)) {
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

    /** The id of the staff session, unverified. */
    public static Optional<String> session(HttpServerRequest request) {
        for (String header : request.headers().getAll(HttpHeaders.COOKIE)) {
            int start = start(header, SESSION);
            if (start >= 0) {
                int end = header.indexOf(';', start);
                return Optional.of(
                        header.substring(start, end < 0 ? header.length() : end).strip());
            }
        }
        return Optional.empty();
    }

    /** Whether the browser sent a cookie that admits its holder, as staff or as candidate. */
    public static boolean hasCredential(HttpServerRequest request) {
        for (String header : request.headers().getAll(HttpHeaders.COOKIE)) {
            if (begins(header, OWN) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Position of the cookie's value; negative when no cookie has the name. */
    private static int start(String header, String name) {
        int at = begins(header, name + "=");
        return at < 0 ? at : at + name.length() + 1;
    }

    /** Position of the first cookie whose name has the prefix; negative when there is none. */
    private static int begins(String header, String prefix) {
        int at = header.indexOf(prefix);
        while (at > 0 && !separates(header.charAt(at - 1))) {
            at = header.indexOf(prefix, at + 1);
        }
        return at;
    }

    private static boolean separates(char before) {
        return before == ';' || before == ' ' || before == '\t';
    }
}
