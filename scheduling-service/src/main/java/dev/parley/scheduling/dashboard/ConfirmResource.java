package dev.parley.scheduling.dashboard;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.interview.InterviewResponse;
import dev.parley.scheduling.interview.InterviewViews;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/interviews/{id}/outcome/confirm")
@RolesAllowed({"recruiter", "admin"})
public class ConfirmResource {

    public record ConfirmRequest(@Size(max = 500) String reason) {}

    private final ConfirmOutcome confirmOutcome;
    private final InterviewViews views;
    private final CurrentStaff current;

    ConfirmResource(ConfirmOutcome confirmOutcome, InterviewViews views, CurrentStaff current) {
        this.confirmOutcome = confirmOutcome;
        this.views = views;
        this.current = current;
    }

    @POST
    @Operation(operationId = "confirmOutcome", summary = "Confirms an outcome that the suite concluded by itself")
    @Idempotent
    public InterviewResponse confirm(UUID id, @Valid ConfirmRequest request) {
        confirmOutcome.confirm(current.get(), id, request == null ? null : request.reason());
        return views.byId(current.get(), id);
    }
}
