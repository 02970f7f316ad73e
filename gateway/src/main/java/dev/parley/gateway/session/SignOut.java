package dev.parley.gateway.session;

import dev.parley.gateway.guard.Cookies;
import dev.parley.gateway.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.util.Optional;

/**
 * {@code /logout}: ends the session here, and at Keycloak with a request of the gateway. So no token appears in the
 * browser's address, and Keycloak shows no confirmation page.
 */
@ApplicationScoped
public class SignOut {

    public static final String LOGOUT = "/logout";

    private static final Logger LOG = Logger.getLogger(SignOut.class);

    private final SessionIds ids;
    private final Sessions sessions;
    private final SessionWork work;
    private final StaffSession session;
    private final SessionSockets sockets;

    SignOut(SessionIds ids, Sessions sessions, SessionWork work, StaffSession session, SessionSockets sockets) {
        this.ids = ids;
        this.sessions = sessions;
        this.work = work;
        this.session = session;
        this.sockets = sockets;
    }

    /** A link on another site cannot sign anybody out. */
    public void logout(RoutingContext rc) {
        Optional<SessionHash> hash =
                Cookies.session(rc.request()).filter(ids::isOurs).map(SessionHash::of);
        if (hash.isEmpty() || isForeign(rc.request())) {
            home(rc);
            return;
        }
        work.run(() -> {
                    sessions.end(hash.get());
                    return hash.get();
                })
                .onSuccess(ended -> {
                    session.forget(ended);
                    sockets.close(ended);
                    OwnCookie.clear(rc.response(), Cookies.SESSION);
                    home(rc);
                })
                .onFailure(failure -> {
                    LOG.warnf("Nobody could be signed out: %s", failure.getMessage());
                    Problem.of("overloaded", "You could not be signed out. Try again in a moment.")
                            .retryAfter(2)
                            .send(rc);
                });
    }

    private static boolean isForeign(HttpServerRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return from != null && !from.equals("same-origin") && !from.equals("none");
    }

    private static void home(RoutingContext rc) {
        rc.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, "/").end();
    }
}
