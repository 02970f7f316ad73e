package dev.parley.invite.legacy;

import dev.parley.invite.invite.Staff;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/invites/import")
@RolesAllowed({"recruiter", "admin"})
public class ImportResource {

    private final ImportInvites importInvites;
    private final Caller caller;

    ImportResource(ImportInvites importInvites, Caller caller) {
        this.importInvites = importInvites;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "importInvites",
            summary = "Takes over invites of another system from a CSV file, without sending anything")
    @Consumes("text/csv")
    @Idempotent
    public ImportResponse importAll(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, @NotNull byte[] csv) {
        return importInvites.importAll(Staff.of(caller), csv, dryRun);
    }
}
