package dev.parley.invite.analytics;

import dev.parley.invite.invite.Staff;
import dev.parley.platform.security.Caller;
import dev.parley.platform.time.Zone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

@Path("/api/v1/invites/analytics")
@RolesAllowed({"recruiter", "admin"})
public class AnalyticsResource {

    private final CountInvites countInvites;
    private final Caller caller;
    private final InstantSource clock;

    AnalyticsResource(CountInvites countInvites, Caller caller, InstantSource clock) {
        this.countInvites = countInvites;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "analyseInvites",
            summary = "How far the invites of a period came, in total, by day and by job")
    public AnalyticsResponse analyse(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("zone") @DefaultValue("UTC") @Zone String zone) {
        Period period = Period.of(from, to, ZoneId.of(zone), clock.instant());
        return countInvites.count(period, Staff.of(caller));
    }
}
