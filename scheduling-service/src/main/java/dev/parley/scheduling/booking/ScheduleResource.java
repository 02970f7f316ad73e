package dev.parley.scheduling.booking;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.interview.InterviewResponse;
import dev.parley.scheduling.interview.InterviewViews;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Gives interviews a time, and takes it away. */
@Path("/api/v1/interviews")
@RolesAllowed({"recruiter", "admin"})
public class ScheduleResource {

    private final ScheduleInterview scheduleInterview;
    private final RescheduleInterview rescheduleInterview;
    private final ExtendDeadline extendDeadline;
    private final CancelInterview cancelInterview;
    private final InterviewViews views;
    private final CurrentStaff current;

    ScheduleResource(
            ScheduleInterview scheduleInterview,
            RescheduleInterview rescheduleInterview,
            ExtendDeadline extendDeadline,
            CancelInterview cancelInterview,
            InterviewViews views,
            CurrentStaff current) {
        this.scheduleInterview = scheduleInterview;
        this.rescheduleInterview = rescheduleInterview;
        this.extendDeadline = extendDeadline;
        this.cancelInterview = cancelInterview;
        this.views = views;
        this.current = current;
    }

    @POST
    @Operation(
            operationId = "scheduleInterview",
            summary = "Creates an interview: at a time, in a slot, or without a time yet")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InterviewResponse.class)))
    @Idempotent
    public RestResponse<InterviewResponse> schedule(@Valid @NotNull ScheduleRequest request) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                views.byId(current.get(), scheduleInterview.schedule(current.get(), request)));
    }

    @PUT
    @Operation(operationId = "rescheduleInterview", summary = "Gives an interview another time")
    @Idempotent
    @Path("{id}")
    public InterviewResponse reschedule(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RescheduleRequest request) {
        rescheduleInterview.reschedule(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.byId(current.get(), id);
    }

    @POST
    @Operation(
            operationId = "extendDeadline",
            summary = "Gives the candidate of a self-paced interview more days, also while they are at it")
    @Path("{id}/deadline")
    @Idempotent
    public InterviewResponse extend(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DeadlineRequest request) {
        extendDeadline.extend(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.byId(current.get(), id);
    }

    @POST
    @Operation(operationId = "cancelInterview", summary = "Cancels an interview and frees its seat")
    @Path("{id}/cancel")
    @Idempotent
    public InterviewResponse cancel(UUID id, @Valid @NotNull CancelRequest request) {
        cancelInterview.cancel(current.get(), id, request.reason());
        return views.byId(current.get(), id);
    }
}
