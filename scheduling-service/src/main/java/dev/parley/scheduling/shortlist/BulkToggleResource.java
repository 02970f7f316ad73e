package dev.parley.scheduling.shortlist;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/candidates/bulk-toggle")
@RolesAllowed({"recruiter", "admin"})
public class BulkToggleResource {

    private final SetManyToggles setManyToggles;
    private final CurrentStaff current;

    BulkToggleResource(SetManyToggles setManyToggles, CurrentStaff current) {
        this.setManyToggles = setManyToggles;
        this.current = current;
    }

    @POST
    @Operation(
            operationId = "toggleMany",
            summary = "Sets the toggles of many candidates, or says what that would mean")
    @Idempotent
    public BulkToggleResponse set(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun, @Valid @NotNull BulkToggleRequest request) {
        return setManyToggles.set(current.get(), request, dryRun);
    }
}
