package dev.parley.platform.http;

import dev.parley.platform.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem before any resource is reached. */
public final class RawProblem {

    private RawProblem() {}

    public static void send(RoutingContext request, Problem problem) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        problem.headers().forEach(request.response()::putHeader);
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(new JsonObject(problem.members()).encode());
    }

    /**
     * Drops the rest of the body and closes the connection after the answer. Otherwise the answer could get lost when
     * the connection closes.
     */
    static void sendAndClose(RoutingContext request, Problem problem) {
        request.request().handler(dropped -> {}).resume();
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        send(request, problem);
    }
}
