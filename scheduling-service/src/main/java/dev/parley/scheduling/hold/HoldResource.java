package dev.parley.scheduling.hold;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.time.InstantSource;
import java.util.UUID;

@Path("/api/v1/interviews/slots/{id}/hold")
@RolesAllowed({"recruiter", "admin"})
public class HoldResource {

    private final HoldSlot holdSlot;
    private final ReleaseHold releaseHold;
    private final CurrentStaff current;
    private final InstantSource clock;

    HoldResource(HoldSlot holdSlot, ReleaseHold releaseHold, CurrentStaff current, InstantSource clock) {
        this.holdSlot = holdSlot;
        this.releaseHold = releaseHold;
        this.current = current;
        this.clock = clock;
    }

    @POST
    @Operation(operationId = "holdSlot", summary = "Keeps a seat for an interview for a few minutes")
    @Idempotent
    public HoldResponse hold(UUID id, @Valid @NotNull HoldRequest request) {
        return HoldResponse.of(holdSlot.hold(current.get(), id, request.interviewId()), clock.instant());
    }

    @DELETE
    @Operation(operationId = "releaseHold", summary = "Gives a kept seat back")
    @Idempotent
    public void release(UUID id, @QueryParam("interviewId") @NotNull UUID interviewId) {
        releaseHold.release(current.get(), interviewId, id);
    }
}
