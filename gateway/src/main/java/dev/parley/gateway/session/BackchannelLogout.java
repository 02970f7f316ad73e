package dev.parley.gateway.session;

import dev.parley.gateway.problem.Problem;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST /logout/backchannel}: Keycloak reports that one session, or all sessions of a person, have ended there.
 */
@ApplicationScoped
public class BackchannelLogout {

    public static final String PATH = "/logout/backchannel";

    private static final Logger LOG = Logger.getLogger(BackchannelLogout.class);
    private static final int LARGEST = 16_384;

    private final KeycloakTokens verifier;
    private final Sessions sessions;
    private final SessionWork work;
    private final StaffSession session;
    private final SessionSockets sockets;

    BackchannelLogout(
            KeycloakTokens verifier,
            Sessions sessions,
            SessionWork work,
            StaffSession session,
            SessionSockets sockets) {
        this.verifier = verifier;
        this.sessions = sessions;
        this.work = work;
        this.session = session;
        this.sockets = sockets;
    }

    public void receive(RoutingContext rc) {
        if (length(rc.request()) > LARGEST) {
            Problem.of("payload-too-large", "Send the logout token with a Content-Length.")
                    .send(rc);
            return;
        }
        Future<Buffer> whole = rc.request().body();
        rc.request().resume();
        whole.compose(body -> work.run(() -> end(body)))
                .onSuccess(ended -> answer(rc, ended))
                .onFailure(failure -> {
                    LOG.warnf("A logout token could not be obeyed: %s", failure.getMessage());
                    Problem.of("overloaded", "Send the logout token again in a moment.")
                            .retryAfter(2)
                            .send(rc);
                });
    }

    private Optional<List<SessionHash>> end(Buffer body) {
        return token(body).flatMap(verifier::logoutToken).flatMap(sessions::obey);
    }

    private void answer(RoutingContext rc, Optional<List<SessionHash>> ended) {
        if (ended.isEmpty()) {
            Problem.of("validation-failed", "The logout token is not valid or was already used.")
                    .send(rc);
            return;
        }
        ended.get().forEach(session::forget);
        ended.get().forEach(sockets::close);
        rc.response()
                .setStatusCode(200)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private static Optional<String> token(Buffer body) {
        try {
            List<String> sent = new QueryStringDecoder(body.toString(StandardCharsets.US_ASCII), false)
                    .parameters()
                    .getOrDefault("logout_token", List.of());
            return sent.stream().findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? Long.MAX_VALUE : 0;
        }
        try {
            return Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return Long.MAX_VALUE;
        }
    }
}
