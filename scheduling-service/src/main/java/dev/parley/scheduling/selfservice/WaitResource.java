package dev.parley.scheduling.selfservice;

import dev.parley.platform.idempotency.Idempotent;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

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
    @Operation(operationId = "waitForTime", summary = "The candidate asks to be told when a seat becomes free")
    @Path("{id}/self-waitlist")
    @Idempotent
    public SelfServiceResponse join(UUID id, @Valid WaitRequest request) {
        waitForTime.join(id, request == null ? null : request.slotIds());
        return showSelfService.of(id);
    }

    @DELETE
    @Operation(operationId = "stopWaiting", summary = "The candidate waits no longer")
    @Idempotent
    @Path("{id}/self-waitlist")
    public SelfServiceResponse leave(UUID id) {
        waitForTime.leave(id);
        return showSelfService.of(id);
    }

    @POST
    @Operation(operationId = "acceptOwnOffer", summary = "The candidate takes the seat that became free")
    @Path("{id}/offers/{offerId}/accept")
    @Idempotent
    public SelfServiceResponse accept(UUID id, UUID offerId) {
        waitForTime.accept(id, offerId);
        return showSelfService.of(id);
    }

    @POST
    @Operation(operationId = "declineOwnOffer", summary = "The candidate lets the seat that became free go")
    @Path("{id}/offers/{offerId}/decline")
    @Idempotent
    public SelfServiceResponse decline(UUID id, UUID offerId) {
        waitForTime.decline(id, offerId);
        return showSelfService.of(id);
    }
}
