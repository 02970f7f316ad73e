package dev.parley.meeting.erasure;

import dev.parley.platform.idempotency.NotIdempotent;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

/** Candidates may take back what they answered. */
@Path("/api/v1/ai")
public class OwnAnswersResource {

    private final ForgetAnswers forgetAnswers;

    OwnAnswersResource(ForgetAnswers forgetAnswers) {
        this.forgetAnswers = forgetAnswers;
    }

    @DELETE
    @Path("{id}/answers")
    @Operation(
            operationId = "deleteOwnAnswers",
            summary = "Deletes all answers of the candidate, with their recordings, and ends the interview")
    @NotIdempotent("What is deleted is deleted.")
    public void delete(@PathParam("id") UUID id) {
        forgetAnswers.byCandidate(id);
    }
}
