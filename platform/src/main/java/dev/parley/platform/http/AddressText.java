package dev.parley.platform.http;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problem;
import dev.parley.platform.text.OutsideText;
import dev.parley.platform.text.UnreadableText;
import dev.parley.platform.time.TimeBounds;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.List;
import java.util.Map;

/**
 * Refuses requests before any lookup when the path or a parameter is not valid text, or contains a time that cannot be
 * stored.
 */
@ApplicationScoped
class AddressText {

    private static final int BEFORE_THE_BODY = 960;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_BODY);
    }

    private void check(RoutingContext rc) {
        Problem problem = problem(rc.request().path(), rc.request().query());
        if (problem == null) {
            rc.next();
        } else {
            RawProblem.sendAndClose(rc, problem);
        }
    }

    /** Null when the address is fine. */
    static Problem problem(String path, String query) {
        try {
            OutsideText.accept(PercentText.decode(path));
        } catch (UnreadableText e) {
            return Problem.of("bad-parameter", "The path " + e.getMessage() + ".");
        } catch (IllegalArgumentException e) {
            return Problem.of("bad-parameter", "The path is not UTF-8 in percent-encoding.");
        }
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            Problem problem = problem(parameter);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static Problem problem(String parameter) {
        try {
            String text = OutsideText.accept(PercentText.decode(parameter.replace('+', ' ')));
            return TimeBounds.refusalOfText(text.substring(text.indexOf('=') + 1))
                    .map(refusal -> invalid(parameter, "out-of-range", refusal))
                    .orElse(null);
        } catch (UnreadableText e) {
            return invalid(parameter, "text", e.getMessage());
        } catch (IllegalArgumentException e) {
            return invalid(parameter, "text", "must be UTF-8 in percent-encoding");
        }
    }

    private static Problem invalid(String parameter, String code, String message) {
        int equals = parameter.indexOf('=');
        String name = OutsideText.salvage(equals < 0 ? parameter : parameter.substring(0, equals));
        return new Problem(
                Problem.of("validation-failed", "").type(),
                "The parameter " + name + " " + message + ".",
                List.of(new FieldProblem(name, code, message)),
                Map.of());
    }
}
