package dev.parley.platform.http;

import dev.parley.contracts.body.BodyKind;
import dev.parley.contracts.problem.ProblemCatalogue;
import dev.parley.platform.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import java.util.List;
import java.util.Map;

/** The problem for a body that is larger than its kind allows. */
final class TooLarge {

    private TooLarge() {}

    static BodyKind kind(RoutingContext rc) {
        return BodyKind.of(rc.normalizedPath(), rc.request().getHeader(HttpHeaders.CONTENT_TYPE));
    }

    static Problem problem(BodyKind kind) {
        return new Problem(
                ProblemCatalogue.get(kind.problemCode()),
                kind.detail(),
                List.of(),
                Map.of("maxBytes", kind.maxBytes()));
    }
}
