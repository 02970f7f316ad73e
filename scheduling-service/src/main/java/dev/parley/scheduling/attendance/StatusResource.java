package dev.parley.scheduling.attendance;

import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.scheduling.interview.InterviewStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.Map;

@Path("/api/v1/interviews/auto-update-status")
@RolesAllowed({"admin", "service"})
public class StatusResource {

    /** How many interviews were settled by this call. */
    public record StatusCounts(int completed, int noShow) {}

    private final SettleDueInterviews settleDueInterviews;

    StatusResource(SettleDueInterviews settleDueInterviews) {
        this.settleDueInterviews = settleDueInterviews;
    }

    @POST
    @Operation(operationId = "settleDueInterviews", summary = "Completes interviews that are over, and counts them")
    @NotIdempotent("It settles what is due; a repetition finds nothing left.")
    public StatusCounts update() {
        Map<InterviewStatus, Integer> counts = settleDueInterviews.settleAll();
        return new StatusCounts(
                counts.getOrDefault(InterviewStatus.COMPLETED, 0), counts.getOrDefault(InterviewStatus.NO_SHOW, 0));
    }
}
