package dev.parley.platform.http;

import dev.parley.platform.problem.Problem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers requests that no route takes, and failures before a resource is reached. */
@ApplicationScoped
class UnknownAddress {

    void register(@Observes Router router) {
        router.errorHandler(
                404, request -> answer(request, "not-found", "There is nothing at this address. Check it."));
        router.errorHandler(413, request -> RawProblem.send(request, TooLarge.problem(TooLarge.kind(request))));
    }

    private static void answer(RoutingContext request, String code, String detail) {
        RawProblem.send(request, Problem.of(code, detail));
    }
}
