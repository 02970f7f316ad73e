package dev.parley.scheduling.selfservice;

import dev.parley.platform.idempotency.Idempotent;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import java.util.UUID;

/** The candidate's place on the waiting list, and what they are offered from it. */
@Path("/api/v1/interviews")
public class WaitResource {

    private final WaitForTime waitForTime;
    private final ShowSelfService showSelfService;

    WaitResource(WaitForTime waitForTime, ShowSelfService showSelfService) {
        this.waitForTime = waitForTime;
        this.showSelfService = showSelfService;
    }

    @POST
    @Path("{id}/self-waitlist")
    @Idempotent
    public SelfServiceResponse join(UUID id, @Valid WaitRequest request) {
        waitForTime.join(id, request == null ? null : request.slotIds());
        return showSelfService.of(id);
    }

    @DELETE
    @Idempotent
    @Path("{id}/self-waitlist")
    public SelfServiceResponse leave(UUID id) {
        waitForTime.leave(id);
        return showSelfService.of(id);
    }

    @POST
    @Path("{id}/offers/{offerId}/accept")
    @Idempotent
    public SelfServiceResponse accept(UUID id, UUID offerId) {
        waitForTime.accept(id, offerId);
        return showSelfService.of(id);
    }

    @POST
    @Path("{id}/offers/{offerId}/decline")
    @Idempotent
    public SelfServiceResponse decline(UUID id, UUID offerId) {
        waitForTime.decline(id, offerId);
        return showSelfService.of(id);
    }
}
