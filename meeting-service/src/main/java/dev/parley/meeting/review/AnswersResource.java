package dev.parley.meeting.review;

import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/interviews/{id}/answers")
@RolesAllowed({"recruiter", "admin"})
public class AnswersResource {

    private final ShowAnswers showAnswers;
    private final Caller caller;

    AnswersResource(ShowAnswers showAnswers, Caller caller) {
        this.showAnswers = showAnswers;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "showAnswers", summary = "What the candidate of a self-paced interview answered")
    public AnswersResponse show(@PathParam("id") UUID id) {
        return showAnswers.of(id, caller);
    }
}
