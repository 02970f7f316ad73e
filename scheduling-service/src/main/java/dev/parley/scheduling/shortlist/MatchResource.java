package dev.parley.scheduling.shortlist;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.candidate.Matches;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.staff.CurrentStaff;
import dev.parley.scheduling.staff.Staff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/candidates/{id}")
@RolesAllowed({"recruiter", "admin"})
public class MatchResource {

    private final Matches matches;
    private final SetToggles setToggles;
    private final Interviews interviews;
    private final CurrentStaff current;

    MatchResource(Matches matches, SetToggles setToggles, Interviews interviews, CurrentStaff current) {
        this.matches = matches;
        this.setToggles = setToggles;
        this.interviews = interviews;
        this.current = current;
    }

    @POST
    @Operation(operationId = "shortlistCandidate", summary = "Shortlists a candidate for a job, or takes that back")
    @Path("shortlist")
    @Idempotent
    public InterviewStatusResponse shortlist(
            UUID id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Valid @NotNull ShortlistRequest request) {
        return change(id, request.jobId(), request.change(), dryRun);
    }

    @POST
    @Operation(operationId = "toggleInterview", summary = "Enables interviews for a candidate, or disables them")
    @Path("toggle-interview")
    @Idempotent
    public InterviewStatusResponse toggle(
            UUID id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Valid @NotNull ToggleRequest request) {
        return change(id, request.jobId(), request.change(), dryRun);
    }

    @GET
    @Operation(
            operationId = "showInterviewStatus",
            summary = "The toggles of a candidate for a job, and the interview that stands")
    @Path("interview-status")
    public InterviewStatusResponse status(UUID id, @NotNull @QueryParam("jobId") UUID jobId) {
        Staff by = current.get();
        return Attempts.inTransaction(() -> InterviewStatusResponse.of(
                matches.owned(by, jobId, id), interviews.standing(jobId, id).orElse(null), null));
    }

    private InterviewStatusResponse change(UUID id, UUID jobId, ToggleChange change, boolean dryRun) {
        return dryRun
                ? setToggles.preview(current.get(), id, jobId, change)
                : setToggles.set(current.get(), id, jobId, change);
    }
}
