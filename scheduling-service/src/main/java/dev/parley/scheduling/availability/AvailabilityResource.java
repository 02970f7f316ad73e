package dev.parley.scheduling.availability;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.staff.CurrentStaff;
import dev.parley.scheduling.staff.RememberStaff;
import dev.parley.scheduling.staff.Staff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/interviewers")
public class AvailabilityResource {

    private final Availabilities availabilities;
    private final UsualHours usualHours;
    private final KeepAvailability keepAvailability;
    private final RememberStaff rememberStaff;
    private final CurrentStaff current;

    AvailabilityResource(
            Availabilities availabilities,
            UsualHours usualHours,
            KeepAvailability keepAvailability,
            RememberStaff rememberStaff,
            CurrentStaff current) {
        this.availabilities = availabilities;
        this.usualHours = usualHours;
        this.keepAvailability = keepAvailability;
        this.rememberStaff = rememberStaff;
        this.current = current;
    }

    @GET
    @Operation(operationId = "showOwnAvailability", summary = "The caller's working hours")
    @Path("me/availability")
    @RolesAllowed({"interviewer", "recruiter", "admin"})
    public AvailabilityResponse own() {
        Staff me = current.get();
        rememberStaff.rememberUnknown(me);
        return view(me.id());
    }

    @PUT
    @Operation(operationId = "changeOwnAvailability", summary = "Changes the caller's working hours")
    @Idempotent
    @Path("me/availability")
    @RolesAllowed({"interviewer", "recruiter", "admin"})
    public AvailabilityResponse changeOwn(
            @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AvailabilityRequest request) {
        Staff me = current.get();
        rememberStaff.rememberUnknown(me);
        return change(me, me.id(), ifMatch, request);
    }

    @GET
    @Operation(operationId = "showAvailability", summary = "Somebody's working hours")
    @Path("{id}/availability")
    @RolesAllowed({"recruiter", "admin"})
    public AvailabilityResponse show(UUID id) {
        return view(id);
    }

    @PUT
    @Operation(operationId = "changeAvailability", summary = "Changes somebody's working hours")
    @Idempotent
    @Path("{id}/availability")
    @RolesAllowed("admin")
    public AvailabilityResponse changeAnyones(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AvailabilityRequest request) {
        return change(current.get(), id, ifMatch, request);
    }

    private AvailabilityResponse change(Staff by, UUID id, String ifMatch, AvailabilityRequest request) {
        keepAvailability.change(by, id, request, Versions.expected(ifMatch, request.version()));
        return view(id);
    }

    private AvailabilityResponse view(UUID id) {
        return availabilities.find(id).map(this::shown).orElseThrow(() -> Problems.notFound("interviewer"));
    }

    private AvailabilityResponse shown(Availability availability) {
        AvailabilityResponse response = AvailabilityResponse.of(availability);
        return availability.isSet() ? response : response.withUsual(usualHours.of(availability));
    }
}
