package dev.parley.gateway.link;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes the key out of the address at once: {@code GET /?session_key=…} becomes a cookie and a plain page. With
 * {@code then=time} that is the page on which the candidate chooses the time of the interview.
 */
@ApplicationScoped
public class LinkExchange {

    public static final String PARAMETER = "session_key";
    private static final String THEN = "then";
    private static final String INVALID = "/c?problem=link-invalid";

    private final CandidateCookies cookies;

    LinkExchange(CandidateCookies cookies) {
        this.cookies = cookies;
    }

    public void exchange(RoutingContext rc) {
        String key = rc.request().getParam(PARAMETER);
        String page = LinkParts.read(key)
                .map(parts -> enter(rc.request(), parts, key))
                .orElse(INVALID);
        rc.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, page)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Referrer-Policy", "no-referrer")
                .end();
    }

    private String enter(HttpServerRequest request, LinkParts parts, String key) {
        return switch (parts.purpose()) {
            case 'i', 's' -> {
                cookies.keepInterview(request, parts.id(), key);
                yield "/i/" + parts.id() + ("time".equals(request.getParam(THEN)) ? "/time" : "");
            }
            case 'h' -> {
                cookies.keepHome(request, key);
                yield "/c/home";
            }
            case 'v', 'm' -> {
                cookies.keepInvite(request, key);
                yield "/c/invite";
            }
            default -> INVALID;
        };
    }
}
