package dev.parley.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception of a resource into a problem. */
@Singleton
public class ProblemMapper {

    private final ProblemDescriber describer;
    private final ObjectMapper json;

    ProblemMapper(ProblemDescriber describer, ObjectMapper json) {
        this.describer = describer;
        this.json = json;
    }

    // Quarkus handles these subtypes itself unless each is listed here
    @ServerExceptionMapper({
        Throwable.class,
        Rejection.class,
        WebApplicationException.class,
        NotFoundException.class,
        ValidationException.class,
        ConstraintViolationException.class,
        JsonProcessingException.class,
        MismatchedInputException.class,
        UnauthorizedException.class,
        ForbiddenException.class,
        AuthenticationCompletionException.class,
        AuthenticationFailedException.class
    })
    Response answer(Throwable failure) {
        if (failure instanceof WebApplicationException e && e.getResponse().getStatus() < 400) {
            return e.getResponse();
        }
        return response(describer.describe(failure));
    }

    /** The HTTP answer of a problem. */
    public Response response(Problem problem) {
        var response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(json(problem));
        problem.headers().forEach(response::header);
        return response.build();
    }

    /** The problem document. */
    public String json(Problem problem) {
        try {
            return json.writeValueAsString(problem.members());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
