package dev.parley.gateway.problem;

import dev.parley.contracts.problem.ProblemCatalogue;
import dev.parley.contracts.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import java.util.Map;

/** A problem of the gateway (RFC 9457). Status and title come from {@code problems.yaml}. */
public record Problem(ProblemType type, String detail, int retryAfterSeconds, Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(String code, String detail) {
        return new Problem(ProblemCatalogue.get(code), detail, 0, Map.of());
    }

    public Problem retryAfter(int seconds) {
        return new Problem(type, detail, seconds, extensions);
    }

    /** Adds one member. */
    public Problem with(String name, Object value) {
        return new Problem(type, detail, retryAfterSeconds, Map.of(name, value));
    }

    /** Members that are null are omitted, such as the path of a request that was not understood. */
    public String body(String path, String requestId) {
        JsonObject members = new JsonObject()
                .put("type", type.uri())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail)
                .put("code", type.code());
        extensions.forEach(members::put);
        if (path != null) {
            members.put("instance", path);
        }
        if (requestId != null) {
            members.put("requestId", requestId);
        }
        return members.encode();
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
