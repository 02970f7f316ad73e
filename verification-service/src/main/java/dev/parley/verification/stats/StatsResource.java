package dev.parley.verification.stats;

import dev.parley.verification.person.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

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
    public StatsResponse count() {
        return countCases.count(current.get());
    }
}
