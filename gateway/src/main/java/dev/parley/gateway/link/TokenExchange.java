package dev.parley.gateway.link;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.regex.Pattern;

/**
 * Takes the token of a verification out of the address at once: {@code GET /candidate/submit?token=…} becomes a cookie
 * and the plain page. Whether the token is any good is for the verification service to say, on that page.
 */
@ApplicationScoped
public class TokenExchange {

    public static final String PATH = "/candidate/submit";
    public static final String PARAMETER = "token";

    /** 256 bit in base64url. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final CandidateCookies cookies;

    TokenExchange(CandidateCookies cookies) {
        this.cookies = cookies;
    }

    public void exchange(RoutingContext rc) {
        String token = rc.request().getParam(PARAMETER);
        boolean wellFormed = TOKEN.matcher(token).matches();
        if (wellFormed) {
            cookies.keepSubmission(rc.request(), token);
        }
        rc.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, wellFormed ? PATH : PATH + "?problem=token-invalid")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Referrer-Policy", "no-referrer")
                .end();
    }
}
