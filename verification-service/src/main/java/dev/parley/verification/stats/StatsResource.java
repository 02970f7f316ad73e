package dev.parley.verification.stats;

import dev.parley.verification.person.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/records/stats")
@RolesAllowed({"admin", "vendor"})
public class StatsResource {

    private final CountCases countCases;
    private final CurrentStaff current;

    StatsResource(CountCases countCases, CurrentStaff current) {
        this.countCases = countCases;
        this.current = current;
    }

    @GET
    @Operation(operationId = "countCases", summary = "Cases per tab, and how far expired candidates came")
    public StatsResponse count() {
        return countCases.count(current.get());
    }
}
