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
    public Page<SlotResponse> list(@BeanParam SlotFilter filter, @BeanParam PageRequest page) {
        return views.page(filter, page);
    }

    @POST
    @Idempotent
    public RestResponse<SlotResponse> offer(@Valid @NotNull SlotRequest request) {
        return RestResponse.status(RestResponse.Status.CREATED, views.byId(keepSlot.offer(current.get(), request)));
    }

    @GET
    @Path("{id}")
    public SlotResponse show(UUID id) {
        return views.byId(id);
    }

    @PUT
    @Idempotent
    @Path("{id}")
    public SlotResponse change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SlotChangeRequest request) {
        keepSlot.change(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.byId(id);
    }
}
