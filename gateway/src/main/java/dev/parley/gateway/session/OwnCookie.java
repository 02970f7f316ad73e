package dev.parley.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerResponse;

import java.time.Duration;

/** Cookies with the {@code __Host-} prefix: only for this origin, and unreadable for scripts (RFC 6265bis 4.1.3.2). */
final class OwnCookie {

    private OwnCookie() {}

    static void set(HttpServerResponse response, String name, String value, Duration age) {
        response.addCookie(Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(age.toSeconds()));
    }

    static void clear(HttpServerResponse response, String name) {
        set(response, name, "", Duration.ZERO);
    }
}
