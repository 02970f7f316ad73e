package dev.parley.platform.event;

import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Lets operators list parked events and replay them. The gateway does not route to it. */
@Path("/internal/parked-events")
@RolesAllowed("admin")
public class ParkedEventResource {

    private final ParkedEventList list;
    private final ParkedEventReplay replay;

    ParkedEventResource(ParkedEventList list, ParkedEventReplay replay) {
        this.list = list;
        this.replay = replay;
    }

    @GET
    @Operation(operationId = "listParkedEvents", summary = "Parked events, oldest first, without their content")
    public Page<ParkedEventList.Item> list(@BeanParam PageRequest page) {
        return list.page(page);
    }

    @POST
    @Path("/replay")
    @Operation(
            operationId = "replayParkedEvents",
            summary = "Takes the parked events of a key again, in their order, until one fails")
    @NotIdempotent("What was replayed is parked no longer; a repetition replays the rest.")
    public ParkedEventReplay.Outcome replay(@NotNull @Valid ReplayRequest request) {
        return replay.replay(request.purpose(), request.topic(), request.key());
    }

    record ReplayRequest(
            @NotBlank String purpose,
            @NotBlank String topic,
            @NotBlank String key) {}
}
