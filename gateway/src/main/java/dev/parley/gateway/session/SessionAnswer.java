package dev.parley.gateway.session;

import dev.parley.gateway.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;

/** {@code GET /api/v1/session}: what a page needs to know about the signed-in person. */
@ApplicationScoped
public class SessionAnswer {

    private final StaffSession session;

    SessionAnswer(StaffSession session) {
        this.session = session;
    }

    public void answer(RoutingContext rc) {
        session.of(rc.request()).onSuccess(found -> answer(rc, found)).onFailure(failure -> SessionProblem.of(failure)
                .send(rc));
    }

    private static void answer(RoutingContext rc, Optional<LiveSession> found) {
        if (found.isEmpty()) {
            Problem.of("unauthorized", "Sign in at /login.").send(rc);
            return;
        }
        rc.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(of(found.get().person()).encode());
    }

    /** The schema is in {@code openapi/gateway.json} of contracts. */
    static JsonObject of(Person person) {
        return person.json().put("signedIn", true);
    }
}
