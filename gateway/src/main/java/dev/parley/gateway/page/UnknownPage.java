package dev.parley.gateway.page;

import dev.parley.gateway.problem.StatusProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** Answers unknown paths with 404. People see the UI, which says so; programs get a problem. */
@ApplicationScoped
public class UnknownPage {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/ws/", "/calendar/", "/assets/", "/q/");
    private static final int NOT_FOUND = 404;

    private final IndexPage index;

    UnknownPage(IndexPage index) {
        this.index = index;
    }

    public void answer(RoutingContext rc) {
        if (isForPeople(rc.request()) && index.isThere()) {
            rc.response().setStatusCode(NOT_FOUND);
            index.show(rc);
        } else {
            StatusProblem.of(NOT_FOUND).send(rc);
        }
    }

    private static boolean isForPeople(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        String path = request.path() + "/";
        return request.method() == HttpMethod.GET
                && accepted != null
                && accepted.contains("text/html")
                && FOR_PROGRAMS.stream().noneMatch(path::startsWith);
    }
}
