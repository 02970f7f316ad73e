package dev.parley.platform.http;

import dev.parley.platform.problem.Problem;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers requests that no route takes, and failures before a resource is reached. */
@ApplicationScoped
class UnknownAddress {

    void register(@Observes Router router) {
        router.errorHandler(404, UnknownAddress::nothingHere);
        router.errorHandler(413, request -> RawProblem.send(request, TooLarge.problem(TooLarge.kind(request))));
    }

    void register(@Observes ManagementInterface management) {
        management.router().errorHandler(404, UnknownAddress::nothingHere);
    }

    private static void nothingHere(RoutingContext request) {
        RawProblem.send(request, Problem.of("not-found", "There is nothing at this address. Check it."));
    }
}
