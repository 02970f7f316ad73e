package dev.parley.meeting.comment;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/interviews/{id}/answer-comments")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class CommentResource {

    private final KeepComments keepComments;
    private final Caller caller;

    CommentResource(KeepComments keepComments, Caller caller) {
        this.keepComments = keepComments;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listAnswerComments", summary = "What reviewers wrote about the answers of a candidate")
    public CommentsResponse list(@PathParam("id") UUID id) {
        return keepComments.of(id, caller);
    }

    @POST
    @Operation(operationId = "commentOnAnswer", summary = "Writes about an answer, or about a moment of its recording")
    @Idempotent
    public CommentsResponse add(@PathParam("id") UUID id, @Valid @NotNull CommentRequest request) {
        keepComments.add(id, caller, request);
        return keepComments.of(id, caller);
    }

    @DELETE
    @Path("{commentId}")
    @Operation(operationId = "deleteAnswerComment", summary = "Deletes a comment of one's own")
    @NotIdempotent("What is deleted is deleted.")
    public void delete(@PathParam("id") UUID id, @PathParam("commentId") UUID commentId) {
        keepComments.delete(id, caller, commentId);
    }
}
