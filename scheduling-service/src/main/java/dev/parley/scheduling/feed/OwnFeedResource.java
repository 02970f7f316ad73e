package dev.parley.scheduling.feed;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/interviewers/me/calendar-feed")
@RolesAllowed("interviewer")
public class OwnFeedResource {

    private final KeepFeed keepFeed;
    private final CurrentStaff current;

    OwnFeedResource(KeepFeed keepFeed, CurrentStaff current) {
        this.keepFeed = keepFeed;
        this.current = current;
    }

    @GET
    @Operation(operationId = "showCalendarFeed", summary = "The address of the caller's calendar feed")
    public FeedResponse show() {
        return keepFeed.show(current.get().id());
    }

    /** A new address each time; the former one stops working. */
    @POST
    @Operation(
            operationId = "renewCalendarFeed",
            summary = "Makes a new address of the calendar feed; the older one stops working")
    @Idempotent
    public FeedResponse renew() {
        return keepFeed.renew(current.get());
    }

    @DELETE
    @Operation(operationId = "revokeCalendarFeed", summary = "Ends the calendar feed")
    @Idempotent
    public void revoke() {
        keepFeed.revoke(current.get().id());
    }
}
