package dev.parley.platform.idempotency;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends the first answer again, marked {@code Idempotency-Replayed: true}. */
@Singleton
public class ReplayedMapper {

    @ServerExceptionMapper
    Response again(Replayed replayed) {
        StoredAnswer answer = replayed.answer();
        var response = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        if (!answer.body().isEmpty()) {
            response.type(answer.mediaType()).entity(answer.body());
        }
        if (!answer.location().isEmpty()) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        return response.build();
    }
}
