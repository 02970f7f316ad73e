package dev.parley.meeting.adjustment;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

/** What the owner of a self-paced interview adjusts for its candidate. */
@Path("/api/v1/interviews/{id}")
@RolesAllowed({"recruiter", "admin"})
public class AdjustmentResource {

    private final ShowAdjustments showAdjustments;
    private final SetExtraTime setExtraTime;
    private final CloseRequest closeRequest;
    private final Caller caller;

    AdjustmentResource(
            ShowAdjustments showAdjustments, SetExtraTime setExtraTime, CloseRequest closeRequest, Caller caller) {
        this.showAdjustments = showAdjustments;
        this.setExtraTime = setExtraTime;
        this.closeRequest = closeRequest;
        this.caller = caller;
    }

    @GET
    @Path("adjustments")
    @Operation(
            operationId = "showAdjustments",
            summary = "Extra time of a self-paced interview, who set it, and what its candidate asked for")
    public AdjustmentsResponse show(@PathParam("id") UUID id) {
        return showAdjustments.of(caller, id);
    }

    @PUT
    @Path("extra-time")
    @Operation(
            operationId = "setExtraTime",
            summary = "Gives a candidate more time for each question that is still to come")
    @Idempotent
    public AdjustmentsResponse set(@PathParam("id") UUID id, @Valid @NotNull ExtraTimeRequest request) {
        setExtraTime.set(caller, id, request.percent());
        return showAdjustments.of(caller, id);
    }

    @POST
    @Path("adjustments/{requestId}/close")
    @Operation(operationId = "closeAdjustmentRequest", summary = "Marks a candidate's request as answered")
    @Idempotent
    public AdjustmentsResponse close(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId) {
        closeRequest.close(caller, id, requestId);
        return showAdjustments.of(caller, id);
    }
}
