package dev.parley.gateway.link;

import dev.parley.gateway.config.GatewayConfig;
import dev.parley.gateway.guard.Cookies;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The cookies that admit a candidate: one per interview, one home, one invite, one verification. */
@ApplicationScoped
public class CandidateCookies {

    private static final String INTERVIEW = Cookies.CANDIDATE + "i-";
    private static final String HOME = Cookies.CANDIDATE + "home";
    private static final String INVITE = Cookies.CANDIDATE + "invite";
    private static final String SUBMISSION = Cookies.CANDIDATE + "v";

    private final GatewayConfig config;

    CandidateCookies(GatewayConfig config) {
        this.config = config;
    }

    void keepInterview(HttpServerRequest request, UUID interviewId, String key) {
        String name = INTERVIEW + interviewId;
        List<String> others = Cookies.of(request).keySet().stream()
                .filter(other -> other.startsWith(INTERVIEW) && !other.equals(name))
                .toList();
        int tooMany = Math.max(0, others.size() - config.candidateCookieLimit() + 1);
        others.subList(0, tooMany).forEach(oldest -> set(request.response(), oldest, "", 0));
        keep(request.response(), name, key);
    }

    void keepHome(HttpServerRequest request, String key) {
        keep(request.response(), HOME, key);
    }

    void keepInvite(HttpServerRequest request, String key) {
        keep(request.response(), INVITE, key);
    }

    void keepSubmission(HttpServerRequest request, String token) {
        keep(request.response(), SUBMISSION, token);
    }

    public Optional<String> interview(HttpServerRequest request, String interviewId) {
        return value(request, INTERVIEW + interviewId);
    }

    public Optional<String> home(HttpServerRequest request) {
        return value(request, HOME);
    }

    public Optional<String> invite(HttpServerRequest request) {
        return value(request, INVITE);
    }

    /** The keys in this order: of the invite, of the candidate's own page, of the interviews. */
    public List<String> every(HttpServerRequest request) {
        Stream<String> interviews = Cookies.of(request).entrySet().stream()
                .filter(cookie -> cookie.getKey().startsWith(INTERVIEW))
                .map(Map.Entry::getValue)
                .limit(config.candidateCookieLimit());
        return Stream.of(invite(request).stream(), home(request).stream(), interviews)
                .flatMap(Function.identity())
                .toList();
    }

    public Optional<String> submission(HttpServerRequest request) {
        return value(request, SUBMISSION);
    }

    private static Optional<String> value(HttpServerRequest request, String name) {
        return Optional.ofNullable(Cookies.of(request).get(name));
    }

    private void keep(HttpServerResponse response, String name, String key) {
        set(response, name, key, config.candidateCookieAge().toSeconds());
    }

    private static void set(HttpServerResponse response, String name, String value, long maxAge) {
        response.addCookie(Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(maxAge));
    }
}
