package dev.parley.verification.resend;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.verification.person.CurrentStaff;
import dev.parley.verification.token.LinkRequest;
import dev.parley.verification.token.LinkResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import java.util.UUID;

@Path("/api/v1/records")
@RolesAllowed("admin")
public class ResendResource {

    private final ResendLink resendLink;
    private final PreviewBatch previewBatch;
    private final StartBatch startBatch;
    private final ShowBatch showBatch;
    private final CurrentStaff current;

    ResendResource(
            ResendLink resendLink,
            PreviewBatch previewBatch,
            StartBatch startBatch,
            ShowBatch showBatch,
            CurrentStaff current) {
        this.resendLink = resendLink;
        this.previewBatch = previewBatch;
        this.startBatch = startBatch;
        this.showBatch = showBatch;
        this.current = current;
    }

    @POST
    @Operation(operationId = "resendCandidateLink", summary = "Sends a candidate a new link; older ones stop working")
    @Path("{id}/resend-candidate-link")
    @Idempotent
    public LinkResponse resend(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid LinkRequest request) {
        var issued =
                resendLink.resend(current.get(), id, LinkRequest.validity(request), Versions.expected(ifMatch, null));
        return LinkResponse.of(issued, "New candidate link generated and sent successfully");
    }

    @POST
    @Operation(
            operationId = "resendCandidateLinks",
            summary = "Sends new links to many candidates, or says what that would do")
    @APIResponse(
            responseCode = "200",
            description = "A dry run: what would be sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BatchAnswer.Preview.class)))
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BatchAnswer.Started.class)))
    @Path("resend-batch")
    @Idempotent
    public RestResponse<BatchAnswer> resendMany(@Valid @NotNull BatchRequest request) {
        request.check();
        return request.isDryRun()
                ? RestResponse.ok(previewBatch.preview(current.get(), request))
                : RestResponse.status(Status.ACCEPTED, startBatch.start(current.get(), request));
    }

    @GET
    @Operation(operationId = "showResendBatch", summary = "How far a batch of links is, row by row")
    @Path("resend-batches/{batchId}")
    public BatchAnswer.Progress progress(UUID batchId) {
        return showBatch.show(batchId);
    }
}
