package dev.parley.meeting.review;

import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import java.util.UUID;

@Path("/api/v1/interviews/{id}/answers")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class AnswersResource {

    private final ShowAnswers showAnswers;
    private final PlayRecording playRecording;
    private final DeleteAnswers deleteAnswers;
    private final Caller caller;

    AnswersResource(ShowAnswers showAnswers, PlayRecording playRecording, DeleteAnswers deleteAnswers, Caller caller) {
        this.showAnswers = showAnswers;
        this.playRecording = playRecording;
        this.deleteAnswers = deleteAnswers;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "showAnswers", summary = "What the candidate of a self-paced interview answered")
    public AnswersResponse show(@PathParam("id") UUID id) {
        return showAnswers.of(id, caller);
    }

    @DELETE
    @RolesAllowed({"recruiter", "admin"})
    @Operation(
            operationId = "deleteAnswers",
            summary = "Deletes all answers of the interview's candidate, with their recordings")
    @NotIdempotent("What is deleted is deleted.")
    public void delete(@PathParam("id") UUID id) {
        deleteAnswers.of(id, caller);
    }

    @GET
    @Path("recordings/{recordingId}/media")
    @Operation(operationId = "playRecording", summary = "A recording of an answer, or a range of it")
    @APIResponse(
            responseCode = "200",
            description = "The recording",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The range that was asked for")
    @Produces(MediaType.WILDCARD)
    public Response play(
            @PathParam("id") UUID id, @PathParam("recordingId") UUID recordingId, @HeaderParam("Range") String range) {
        return playRecording.play(id, recordingId, range, caller);
    }
}
