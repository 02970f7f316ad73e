package dev.parley.gateway.link;

import dev.parley.contracts.link.LinkText;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.regex.Pattern;

/**
 * Moves the secret of a link from the address into a cookie, and redirects the browser to the plain page.
 * {@code GET /?session_key=…} is the link of an interview, a home or an invite; with {@code then=time} the link of an
 * interview leads to the page where the candidate chooses a time. {@code GET /candidate/submit?token=…} is the link of
 * a verification. The service checks on that page whether the secret is valid.
 */
@ApplicationScoped
public class LinkExchange {

    public static final String KEY = "session_key";
    public static final String TOKEN = "token";
    /** The page of a verification token. */
    public static final String SUBMIT = "/candidate/submit";

    private static final String THEN = "then";
    private static final String INVALID = "/c?problem=link-invalid";
    /** 256 bits in base64url. */
    private static final Pattern TOKEN_SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final CandidateCookies cookies;

    LinkExchange(CandidateCookies cookies) {
        this.cookies = cookies;
    }

    public void key(RoutingContext rc) {
        String key = rc.request().getParam(KEY);
        goTo(LinkText.read(key).map(link -> enter(rc.request(), link, key)).orElse(INVALID), rc);
    }

    public void token(RoutingContext rc) {
        String token = rc.request().getParam(TOKEN);
        if (TOKEN_SHAPE.matcher(token).matches()) {
            cookies.keepSubmission(rc.request(), token);
            goTo(SUBMIT, rc);
        } else {
            goTo(SUBMIT + "?problem=token-invalid", rc);
        }
    }

    private String enter(HttpServerRequest request, LinkText link, String key) {
        return switch (link.purpose()) {
            case INTERVIEW, SHOWN_INTERVIEW -> {
                cookies.keepInterview(request, link.id(), key);
                yield "/i/" + link.id() + ("time".equals(request.getParam(THEN)) ? "/time" : "");
            }
            case HOME -> {
                cookies.keepHome(request, key);
                yield "/c/home";
            }
            case INVITE, MAILED_INVITE -> {
                cookies.keepInvite(request, key);
                yield "/c/invite";
            }
            case CALENDAR -> INVALID;
        };
    }

    private static void goTo(String page, RoutingContext rc) {
        rc.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, page)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Referrer-Policy", "no-referrer")
                .end();
    }
}
