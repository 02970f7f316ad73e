package dev.parley.gateway.session;

import dev.parley.gateway.config.GatewayConfig;
import dev.parley.gateway.guard.Cookies;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /login}: runs the code flow with Keycloak and gives the browser the id of a new session. */
@ApplicationScoped
public class SignIn {

    public static final String LOGIN = "/login";
    public static final String RETURN = "/login/return";
    public static final String ERROR = "/login/failed";

    private static final Logger LOG = Logger.getLogger(SignIn.class);
    private static final String HOME = "/app";
    private static final String FAILED = "/?problem=sign-in-failed";
    private static final int LONGEST_TARGET = 1_000;
    private static final Pattern LOCAL_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*+");

    private final StaffSession session;
    private final Sessions sessions;
    private final SessionWork work;
    private final Keycloak keycloak;
    private final SignInCookies attempts;
    private final SessionConfig config;
    private final String redirectUri;

    SignIn(
            StaffSession session,
            Sessions sessions,
            SessionWork work,
            Keycloak keycloak,
            SignInCookies attempts,
            SessionConfig config,
            GatewayConfig gateway) {
        this.session = session;
        this.sessions = sessions;
        this.work = work;
        this.keycloak = keycloak;
        this.attempts = attempts;
        this.config = config;
        this.redirectUri = gateway.publicUrl().toString().replaceFirst("/$", "") + RETURN;
    }

    /** Starts the code flow, or redirects to {@code to} when the browser is already signed in. */
    public void login(RoutingContext rc) {
        String to = target(rc.request().getParam("to"));
        session.of(rc.request())
                .onSuccess(found -> {
                    if (found.isPresent()) {
                        redirect(rc, to);
                    } else {
                        start(rc, to);
                    }
                })
                .onFailure(over -> start(rc, to));
    }

    /** Keycloak sends the browser back to this address. */
    public void returned(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        Optional<SignInAttempt> attempt = attempts.take(request, request.getParam("state"));
        String code = request.getParam("code");
        if (attempt.isEmpty()) {
            session.of(request)
                    .onSuccess(found -> redirect(rc, found.isPresent() ? HOME : FAILED))
                    .onFailure(over -> redirect(rc, FAILED));
        } else if (code == null) {
            redirect(rc, FAILED);
        } else {
            Optional<SessionHash> before = Cookies.session(request).map(SessionHash::of);
            work.run(() -> begin(attempt.get(), code, before))
                    .onSuccess(id -> {
                        before.ifPresent(session::forget);
                        welcome(rc, id, attempt.get().to());
                    })
                    .onFailure(failure -> {
                        LOG.warnf("Sign-in was not completed: %s", failure.getMessage());
                        redirect(rc, FAILED);
                    });
        }
    }

    public void failed(RoutingContext rc) {
        redirect(rc, FAILED);
    }

    static String target(String to) {
        return to != null
                        && to.length() <= LONGEST_TARGET
                        && LOCAL_PATH.matcher(to).matches()
                ? to
                : HOME;
    }

    private void start(RoutingContext rc, String to) {
        SignInAttempt attempt = attempts.begin(rc.request(), to);
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", keycloak.clientId());
        parameters.put("scope", "openid profile email");
        parameters.put("redirect_uri", redirectUri);
        parameters.put("state", attempt.state());
        parameters.put("nonce", attempt.nonce());
        parameters.put("code_challenge", attempt.challenge());
        parameters.put("code_challenge_method", "S256");
        rc.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, keycloak.authorizationUrl(parameters))
                .end();
    }

    /** The new session's id. An earlier session of this browser ends, no matter who started it. */
    private Optional<String> begin(SignInAttempt attempt, String code, Optional<SessionHash> before) {
        Optional<String> id = keycloak.exchange(code, redirectUri, attempt.verifier(), attempt.nonce())
                .map(sessions::begin);
        if (id.isPresent()) {
            before.ifPresent(sessions::drop);
        }
        return id;
    }

    private void welcome(RoutingContext rc, Optional<String> id, String to) {
        if (id.isEmpty()) {
            redirect(rc, FAILED);
            return;
        }
        OwnCookie.set(rc.response(), Cookies.SESSION, id.get(), config.lifetime());
        redirect(rc, to);
    }

    private static void redirect(RoutingContext rc, String to) {
        rc.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, to).end();
    }
}
