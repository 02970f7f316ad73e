package dev.parley.gateway.problem;

import dev.parley.contracts.problem.ProblemCatalogue;
import dev.parley.contracts.problem.ProblemType;
import dev.parley.gateway.web.RequestId;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** RFC 9457 problems of the gateway's own; status and title come from {@code problems.yaml}. */
public record Problem(ProblemType type, String detail, int retryAfterSeconds) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(String code, String detail) {
        return new Problem(ProblemCatalogue.get(code), detail, 0);
    }

    public Problem retryAfter(int seconds) {
        return new Problem(type, detail, seconds);
    }

    /** @param path null when no request was understood */
    public String body(String path, String requestId) {
        JsonObject members = new JsonObject()
                .put("type", type.uri())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail);
        if (path != null) {
            members.put("instance", path);
        }
        return members.put("requestId", requestId).encode();
    }

    public void send(RoutingContext rc) {
        HttpServerResponse response = rc.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (!rc.request().isEnded()) {
            rc.request().resume();
        }
        response.setStatusCode(type.status()).putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        if (retryAfterSeconds > 0) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfterSeconds));
        }
        response.end(body(rc.request().path(), RequestId.of(rc)));
    }
}
