package dev.parley.verification.intake;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.verification.person.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/records/import")
@RolesAllowed("admin")
public class ImportResource {

    private final ImportCases importCases;
    private final CurrentStaff current;

    ImportResource(ImportCases importCases, CurrentStaff current) {
        this.importCases = importCases;
        this.current = current;
    }

    @POST
    @Operation(operationId = "importCases", summary = "Opens a case per line of a CSV file")
    @Consumes("text/csv")
    @Idempotent
    public ImportResponse importAll(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, @NotNull byte[] csv) {
        return importCases.importAll(current.get(), current.origin(), csv, dryRun);
    }
}
