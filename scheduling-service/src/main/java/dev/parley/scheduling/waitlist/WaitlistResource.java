package dev.parley.scheduling.waitlist;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.interview.InterviewResponse;
import dev.parley.scheduling.interview.InterviewViews;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/interviews/{id}/waitlist")
@RolesAllowed({"recruiter", "admin"})
public class WaitlistResource {

    private final JoinWaitlist joinWaitlist;
    private final LeaveWaitlist leaveWaitlist;
    private final AcceptOffer acceptOffer;
    private final ShowWaiting showWaiting;
    private final InterviewViews interviewViews;
    private final CurrentStaff current;

    WaitlistResource(
            JoinWaitlist joinWaitlist,
            LeaveWaitlist leaveWaitlist,
            AcceptOffer acceptOffer,
            ShowWaiting showWaiting,
            InterviewViews interviewViews,
            CurrentStaff current) {
        this.joinWaitlist = joinWaitlist;
        this.leaveWaitlist = leaveWaitlist;
        this.acceptOffer = acceptOffer;
        this.showWaiting = showWaiting;
        this.interviewViews = interviewViews;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "showWaiting",
            summary = "Whether an interview waits for a seat, and the offer that stands")
    public WaitlistResponse show(UUID id) {
        return showWaiting.of(interviewViews.byId(current.get(), id).id());
    }

    @POST
    @Operation(operationId = "joinWaitlist", summary = "Lets an interview wait for a seat")
    @Idempotent
    public WaitlistResponse join(UUID id, @Valid @NotNull WaitlistRequest request) {
        joinWaitlist.join(current.get(), id, request.slotIds(), Boolean.TRUE.equals(request.any()));
        return showWaiting.of(id);
    }

    @DELETE
    @Operation(operationId = "leaveWaitlist", summary = "Lets an interview wait no longer")
    @Idempotent
    public WaitlistResponse leave(UUID id) {
        leaveWaitlist.leave(current.get(), id);
        return showWaiting.of(id);
    }

    /** The candidate said yes on the phone: the seat is theirs. */
    @POST
    @Operation(operationId = "acceptOffer", summary = "Books the offered seat for a candidate who said yes")
    @Path("offers/{offerId}/accept")
    @Idempotent
    public InterviewResponse accept(UUID id, UUID offerId) {
        acceptOffer.accept(current.get(), id, offerId);
        return interviewViews.byId(current.get(), id);
    }
}
