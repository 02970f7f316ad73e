package dev.parley.scheduling.selfservice;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

/** What a candidate asks and does with the link of their mail; no account needed. */
@Path("/api/v1/interviews")
public class SelfServiceResource {

    private final ShowSelfService showSelfService;
    private final ShowFreeSlots showFreeSlots;
    private final PickTime pickTime;
    private final CancelOwn cancelOwn;
    private final HoldTime holdTime;

    SelfServiceResource(
            ShowSelfService showSelfService,
            ShowFreeSlots showFreeSlots,
            PickTime pickTime,
            CancelOwn cancelOwn,
            HoldTime holdTime) {
        this.showSelfService = showSelfService;
        this.showFreeSlots = showFreeSlots;
        this.pickTime = pickTime;
        this.cancelOwn = cancelOwn;
        this.holdTime = holdTime;
    }

    @GET
    @Operation(
            operationId = "showSelfService",
            summary = "Where the interview stands for its candidate, and what they may do")
    @Path("{id}/self-service")
    public SelfServiceResponse show(UUID id) {
        return showSelfService.of(id);
    }

    @GET
    @Operation(operationId = "listFreeSlots", summary = "Times that the candidate may pick")
    @Path("{id}/free-slots")
    public Page<FreeSlotResponse> freeSlots(
            UUID id, @Valid @BeanParam FreeSlotFilter filter, @BeanParam PageRequest page) {
        return showFreeSlots.page(id, filter, page);
    }

    @POST
    @Operation(operationId = "pickTime", summary = "The candidate picks a time, or another one")
    @Path("{id}/pick")
    @Idempotent
    public SelfServiceResponse pick(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PickRequest request) {
        pickTime.pick(id, request, Versions.expected(ifMatch, null));
        return showSelfService.of(id);
    }

    @POST
    @Operation(operationId = "cancelOwnInterview", summary = "The candidate cancels")
    @Path("{id}/self-cancel")
    @Idempotent
    public SelfServiceResponse cancel(UUID id, @Valid @NotNull CancelOwnRequest request) {
        cancelOwn.cancel(id, request.reason());
        return showSelfService.of(id);
    }

    @POST
    @Operation(operationId = "holdOwnTime", summary = "Keeps a seat for a few minutes while the candidate decides")
    @Path("{id}/self-hold")
    @Idempotent
    public SelfServiceResponse hold(UUID id, @Valid @NotNull HoldTimeRequest request) {
        holdTime.hold(id, request.slotId());
        return showSelfService.of(id);
    }

    @DELETE
    @Operation(operationId = "releaseOwnTime", summary = "Gives the kept seat back")
    @Idempotent
    @Path("{id}/self-hold")
    public SelfServiceResponse letGo(UUID id) {
        holdTime.letGo(id);
        return showSelfService.of(id);
    }
}
