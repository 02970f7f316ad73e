package dev.parley.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.parley.platform.request.RequestId;
import dev.parley.platform.text.RefusedValue;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;

import java.io.CharConversionException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Translates exceptions into problems. Every error answer of a service comes from here. */
@Singleton
public class ProblemDescriber {

    private static final Logger LOG = Logger.getLogger(ProblemDescriber.class);

    private final DatabaseProblems database;
    private final CurrentVertxRequest request;

    ProblemDescriber(DatabaseProblems database, CurrentVertxRequest request) {
        this.database = database;
        this.request = request;
    }

    /** Never fails: an unexpected exception becomes {@code internal} and is logged. */
    public Problem describe(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Rejection rejection) {
                return Problem.of(rejection);
            }
        }
        for (Throwable t = failure; t != null; t = t.getCause()) {
            Problem known = known(t);
            if (known != null) {
                return known;
            }
        }
        return unexpected(failure);
    }

    private Problem known(Throwable t) {
        return switch (t) {
            case ConstraintViolationException invalid -> ValidationProblems.describe(invalid);
            case JsonProcessingException json -> json(json);
            case CharConversionException e ->
                Problem.of("malformed-json", "The body is not UTF-8 text. Send it as UTF-8.");
            case UnauthorizedException e -> Problem.of("unauthorized", "Sign in first.");
            case AuthenticationException e ->
                Problem.of("unauthorized", "The token is not valid or has expired. Sign in again.");
            case ForbiddenException e -> Problem.of("forbidden", "Your roles do not allow this. Ask an administrator.");
            case OptimisticLockException e -> overtaken();
            case StaleStateException e -> overtaken();
            case SQLException e -> database.describe(e);
            case WebApplicationException e when !(e.getCause() instanceof JsonProcessingException) -> web(e);
            default -> null;
        };
    }

    /**
     * Other requests were faster at each attempt. The answer is not 412, which only clients that sent a version get.
     */
    private static Problem overtaken() {
        return Problem.of("overloaded", "Others are changing this right now. Try again in a moment.");
    }

    private static Problem json(JsonProcessingException e) {
        String path = e instanceof JsonMappingException mapping ? path(mapping) : "";
        if (e instanceof UnrecognizedPropertyException) {
            return new Problem(
                    Problem.of("unknown-field", "").type(),
                    "There is no field " + path + ".",
                    List.of(new FieldProblem(path, "unknown-field", "unknown field")),
                    Map.of());
        }
        if (e instanceof RefusedValue refused) {
            return Problem.invalid(List.of(new FieldProblem(path, refused.code(), refused.reason())));
        }
        if (path.isEmpty()) {
            return Problem.of("malformed-json", "The body cannot be read as JSON. Check its syntax.");
        }
        return Problem.invalid(List.of(new FieldProblem(path, "malformed", "not of the right type or format")));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private boolean clientIsGone() {
        return request.getCurrent() != null && request.getCurrent().response().closed();
    }

    private Problem web(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return switch (status) {
            case 400 -> Problem.of("bad-parameter", "A parameter or the body cannot be read. Check their format.");
            case 401 -> Problem.of("unauthorized", "Sign in first.");
            case 403 -> Problem.of("forbidden", "Your roles do not allow this. Ask an administrator.");
            case 404 ->
                e.getCause() != null && hasQuery()
                        ? Problem.of("bad-parameter", "A parameter does not have the right type or format. Correct it.")
                        : Problem.of("not-found", "There is nothing at this address. Check it.");
            case 405 -> Problem.of("method-not-allowed", "This address does not support this method. Use another one.");
            case 406 -> Problem.of("not-acceptable", "Accept application/json.");
            case 409 -> Problem.of("conflict", "It conflicts with the current state. Read it again.");
            case 413 -> Problem.of("payload-too-large", "The body is too large. Send less at once.");
            case 415 -> Problem.of("unsupported-media-type", "Send application/json, or what the operation asks for.");
            case 429 -> Problem.of("rate-limited", "Too many requests. Wait a moment and try again.");
            case 503 -> Problem.of("overloaded", "Too busy right now. Try again in a moment.");
            default ->
                status >= 500
                        ? unexpected(e)
                        : Problem.of("bad-parameter", "The request cannot be read. Check it and try again.");
        };
    }

    /** The framework answers 404 when it cannot convert a parameter, both in the path and in the query. */
    private boolean hasQuery() {
        return request.getCurrent() != null && request.getCurrent().request().query() != null;
    }

    private Problem unexpected(Throwable failure) {
        if (clientIsGone()) {
            LOG.debugf("The client left before it was answered: %s", failure.getMessage());
        } else {
            LOG.error("Unexpected failure of a request", failure);
        }
        String requestId = RequestId.current();
        return new Problem(
                Problem.of("internal", "").type(),
                "Something went wrong on our side. Try again. If it happens again, tell us the request id.",
                List.of(),
                requestId == null ? Map.of() : Map.of("requestId", requestId));
    }
}
