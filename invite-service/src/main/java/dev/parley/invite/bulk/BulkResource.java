package dev.parley.invite.bulk;

import dev.parley.invite.invite.Staff;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Path("/api/v1/bulk-manage-invites")
@RolesAllowed({"recruiter", "admin"})
public class BulkResource {

    private final ReadRows readRows;
    private final PreviewBatch previewBatch;
    private final StartBatch startBatch;
    private final ShowBatch showBatch;
    private final Caller caller;

    BulkResource(
            ReadRows readRows, PreviewBatch previewBatch, StartBatch startBatch, ShowBatch showBatch, Caller caller) {
        this.readRows = readRows;
        this.previewBatch = previewBatch;
        this.startBatch = startBatch;
        this.showBatch = showBatch;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "manageInvites",
            summary = "Creates, renews, revokes or extends up to 1,000 invites, or says what that would do")
    @APIResponse(
            responseCode = "200",
            description = "A dry run: what would happen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BulkAnswer.Preview.class)))
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BulkAnswer.Started.class)))
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public RestResponse<BulkAnswer> manage(@Valid @NotNull BulkRequest request) {
        return answer(request.action(), request.isDryRun(), readRows.of(request));
    }

    @POST
    @Operation(
            operationId = "manageInvitesOfFile",
            summary = "Creates, renews, revokes or extends the invites of a CSV file, or says what that would do")
    @APIResponse(
            responseCode = "200",
            description = "A dry run: what would happen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BulkAnswer.Preview.class)))
    @APIResponse(
            responseCode = "202",
            description = "Begun",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BulkAnswer.Started.class)))
    @Consumes("text/csv")
    @Idempotent
    public RestResponse<BulkAnswer> manageFile(
            @QueryParam("action") @Schema(implementation = BulkAction.class) String action,
            @QueryParam("expiresAt") Instant expiresAt,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @NotNull byte[] csv) {
        BulkAction wanted = BulkAction.of(action);
        return answer(wanted, dryRun, readRows.of(wanted, expiresAt, csv));
    }

    @GET
    @Operation(operationId = "showInviteBatch", summary = "How far a batch of invites is, row by row")
    @Path("{batchId}")
    public BulkAnswer.Progress progress(UUID batchId) {
        return showBatch.show(batchId, caller.id());
    }

    private RestResponse<BulkAnswer> answer(BulkAction action, boolean dryRun, List<BulkRow> rows) {
        Staff by = Staff.of(caller);
        return dryRun
                ? RestResponse.ok(previewBatch.preview(by, action, rows))
                : RestResponse.status(Status.ACCEPTED, startBatch.start(by, action, rows));
    }
}
