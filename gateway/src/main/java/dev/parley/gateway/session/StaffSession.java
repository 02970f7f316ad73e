package dev.parley.gateway.session;

import dev.parley.gateway.web.Cookies;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;

/** Who sits behind the session cookie. Refreshes the tokens when they have run out. */
@ApplicationScoped
public class StaffSession {

    private final HttpAuthenticator authenticator;

    StaffSession(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    /** Fails when there is a session cookie that is no longer good. */
    Uni<Optional<SecurityIdentity>> identity(RoutingContext rc) {
        return authenticator.attemptAuthentication(rc).map(identity -> Optional.ofNullable(identity)
                .filter(i -> !i.isAnonymous()));
    }

    /** The access token of the session; empty when there is none; fails when the session is over. */
    public Uni<Optional<String>> accessToken(RoutingContext rc) {
        if (!Cookies.hasSession(rc.request())) {
            return Uni.createFrom().item(Optional.empty());
        }
        return identity(rc)
                .map(identity -> Optional.of(identity.map(i -> i.getCredential(AccessTokenCredential.class))
                        .map(AccessTokenCredential::getToken)
                        .orElseThrow(SessionOver::new)));
    }

    static final class SessionOver extends RuntimeException {
        SessionOver() {
            super("The session is over", null, false, false);
        }
    }
}
