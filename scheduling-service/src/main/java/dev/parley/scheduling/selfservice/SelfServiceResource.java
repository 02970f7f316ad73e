package dev.parley.scheduling.selfservice;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import java.util.UUID;

/** What a candidate asks and does with the link of their mail; no account needed. */
@Path("/api/v1/interviews")
@RunOnVirtualThread
public class SelfServiceResource {

    private final ShowSelfService showSelfService;
    private final ShowFreeSlots showFreeSlots;

    SelfServiceResource(ShowSelfService showSelfService, ShowFreeSlots showFreeSlots) {
        this.showSelfService = showSelfService;
        this.showFreeSlots = showFreeSlots;
    }

    @GET
    @Path("{id}/self-service")
    public SelfServiceResponse show(UUID id) {
        return showSelfService.of(id);
    }

    @GET
    @Path("{id}/free-slots")
    public Page<FreeSlotResponse> freeSlots(
            UUID id, @Valid @BeanParam FreeSlotFilter filter, @BeanParam PageRequest page) {
        return showFreeSlots.page(id, filter, page);
    }
}
