package dev.parley.verification.document;

import dev.parley.platform.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses what says beforehand that it is too large, before any of it is read. */
@ApplicationScoped
class UploadLimit {

    private static final int AFTER_RECEIPT = 940;
    private static final String UPLOADS = "/api/v1/submission/documents";
    private static final long OTHERS = 2 * 1024 * 1024;
    /** What a multipart form adds. */
    private static final long AROUND = 64 * 1024;

    private final long maxBytes;

    UploadLimit(DocumentSettings settings) {
        this.maxBytes = settings.maxBytes();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_RECEIPT);
    }

    private void check(RoutingContext rc) {
        boolean upload = rc.normalizedPath().equals(UPLOADS);
        if (length(rc.request()) <= (upload ? maxBytes + AROUND : OTHERS)) {
            rc.next();
        } else if (upload) {
            refuse(rc, new FileRejection.TooLarge(maxBytes).problem());
        } else {
            refuse(rc, Problem.of("payload-too-large", "The body is too large."));
        }
    }

    private static long length(HttpServerRequest request) {
        try {
            String header = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException malformed) {
            return Long.MAX_VALUE;
        }
    }

    /** What is sent nevertheless is dropped, so that the answer is not lost with the connection. */
    private static void refuse(RoutingContext rc, Problem problem) {
        rc.request().handler(dropped -> {}).resume();
        rc.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(new JsonObject(problem.members()).encode());
    }
}
