package dev.parley.gateway.session;

import dev.parley.gateway.web.Cookies;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.util.regex.Pattern;

/** {@code /login} and {@code /logout}: the only places that talk to the browser about Keycloak. */
@ApplicationScoped
public class SignIn {

    public static final String LOGIN = "/login";
    public static final String RETURN = "/login/return";
    public static final String ERROR = "/login/failed";
    public static final String LOGOUT = "/logout";

    private static final Logger LOG = Logger.getLogger(SignIn.class);
    private static final String HOME = "/app";
    private static final String FAILED = "/?problem=sign-in-failed";
    private static final Pattern LOCAL_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private final StaffSession session;
    private final HttpAuthenticator authenticator;

    SignIn(StaffSession session, HttpAuthenticator authenticator) {
        this.session = session;
        this.authenticator = authenticator;
    }

    /** Starts the code flow, or goes on to {@code to} when somebody is signed in. */
    public void login(RoutingContext rc) {
        session.identity(rc)
                .subscribe()
                .with(
                        identity -> identity.ifPresentOrElse(
                                known -> redirect(rc, target(rc.request().getParam("to"))), () -> challenge(rc)),
                        failure -> refused(rc, failure));
    }

    public void failed(RoutingContext rc) {
        redirect(rc, FAILED);
    }

    /** Ends the session here and at Keycloak; a link on another site does not. */
    public void logout(RoutingContext rc) {
        String from = rc.request().getHeader("Sec-Fetch-Site");
        boolean foreign = from != null && !from.equals("same-origin") && !from.equals("none");
        if (foreign || !Cookies.hasSession(rc.request())) {
            redirect(rc, "/");
            return;
        }
        session.identity(rc).subscribe().with(identity -> redirect(rc, "/"), failure -> leave(rc, failure));
    }

    static String target(String to) {
        return to != null && LOCAL_PATH.matcher(to).matches() ? to : HOME;
    }

    private void challenge(RoutingContext rc) {
        authenticator.sendChallenge(rc).subscribe().with(sent -> end(rc), failure -> refused(rc, failure));
    }

    private void refused(RoutingContext rc, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException onwards) {
            rc.response().setStatusCode(onwards.getCode());
            rc.response()
                    .putHeader(HttpHeaders.LOCATION, onwards.getRedirectUri())
                    .end();
        } else if (rc.request().path().equals(LOGIN)) {
            challenge(rc);
        } else {
            LOG.infof("Sign-in was not completed: %s", failure.getMessage());
            redirect(rc, FAILED);
        }
    }

    private static void leave(RoutingContext rc, Throwable failure) {
        redirect(rc, failure instanceof AuthenticationRedirectException onwards ? onwards.getRedirectUri() : "/");
    }

    private static void redirect(RoutingContext rc, String to) {
        rc.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, to).end();
    }

    private static void end(RoutingContext rc) {
        if (!rc.response().ended()) {
            rc.response().end();
        }
    }
}
