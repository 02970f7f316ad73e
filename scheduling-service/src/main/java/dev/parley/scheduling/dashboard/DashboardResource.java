package dev.parley.scheduling.dashboard;

import dev.parley.platform.time.Zone;
import dev.parley.platform.time.Zones;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.staff.CurrentStaff;
import dev.parley.scheduling.staff.Staff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.time.ZoneId;
import java.util.stream.Stream;

@Path("/api/v1/interviews/dashboard")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class DashboardResource {

    private final ShowDashboard showDashboard;
    private final CurrentStaff current;
    private final SchedulingSettings settings;

    DashboardResource(ShowDashboard showDashboard, CurrentStaff current, SchedulingSettings settings) {
        this.showDashboard = showDashboard;
        this.current = current;
        this.settings = settings;
    }

    /** @param zone whose days; the account's when absent, the installation's when that names none */
    @GET
    @Operation(operationId = "showDashboard", summary = "What needs the caller, what is next, and numbers")
    public DashboardResponse show(@QueryParam("zone") @Zone String zone) {
        Staff by = current.get();
        String days = Stream.of(zone, by.zone())
                .filter(each -> each != null && Zones.isRegion(each))
                .findFirst()
                .orElse(settings.defaultZone());
        return showDashboard.show(by, ZoneId.of(days));
    }
}
