package dev.parley.scheduling.slot;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

@Path("/api/v1/interviews/slots")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class SlotResource {

    private final KeepSlot keepSlot;
    private final SlotViews views;
    private final CurrentStaff current;

    SlotResource(KeepSlot keepSlot, SlotViews views, CurrentStaff current) {
        this.keepSlot = keepSlot;
        this.views = views;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listSlots", summary = "Slots within a time, by interviewer or series")
    public Page<SlotResponse> list(@BeanParam SlotFilter filter, @BeanParam PageRequest page) {
        return views.page(filter, page);
    }

    @POST
    @Operation(operationId = "offerSlot", summary = "Offers a slot")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SlotResponse.class)))
    @Idempotent
    public RestResponse<SlotResponse> offer(@Valid @NotNull SlotRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, views.byId(keepSlot.offer(current.get(), request)));
    }

    @GET
    @Operation(operationId = "showSlot", summary = "One slot")
    @Path("{id}")
    public SlotResponse show(UUID id) {
        return views.byId(id);
    }

    @PUT
    @Operation(operationId = "changeSlot", summary = "Changes time, zone or capacity of a slot, or closes it")
    @Idempotent
    @Path("{id}")
    public SlotResponse change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SlotChangeRequest request) {
        keepSlot.change(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.byId(id);
    }
}
