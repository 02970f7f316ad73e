package dev.parley.gateway.session;

import dev.parley.gateway.problem.Problem;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code GET /api/v1/session}: who is signed in, as far as a page needs to know. */
@ApplicationScoped
public class SessionAnswer {

    private static final Set<String> ROLES = Set.of("admin", "recruiter", "interviewer", "vendor", "member");

    private final StaffSession session;

    SessionAnswer(StaffSession session) {
        this.session = session;
    }

    public void answer(RoutingContext rc) {
        session.identity(rc).subscribe().with(found -> answer(rc, found), over -> answer(rc, Optional.empty()));
    }

    private static void answer(RoutingContext rc, Optional<SecurityIdentity> identity) {
        if (identity.isPresent() && identity.get().getPrincipal() instanceof OidcJwtCallerPrincipal person) {
            rc.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(describe(person, identity.get()).encode());
        } else {
            Problem.of("unauthorized", "Sign in at /login.").send(rc);
        }
    }

    private static JsonObject describe(OidcJwtCallerPrincipal person, SecurityIdentity identity) {
        Set<String> roles = new TreeSet<>(identity.getRoles());
        roles.retainAll(ROLES);
        String name = person.getClaim("name");
        String zone = person.getClaim("zoneinfo");
        JsonObject answer = new JsonObject()
                .put("signedIn", true)
                .put("id", person.getSubject())
                .put("name", name == null ? person.getName() : name)
                .put("roles", new JsonArray(roles.stream().toList()))
                .put("zone", zone == null ? "UTC" : zone);
        String email = person.getClaim("email");
        return email == null ? answer : answer.put("email", email);
    }
}
