package dev.parley.scheduling.scorecard;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/jobs/{id}/scorecard-form")
@RolesAllowed({"recruiter", "admin"})
public class FormResource {

    private final KeepForm keepForm;
    private final CurrentStaff current;

    FormResource(KeepForm keepForm, CurrentStaff current) {
        this.keepForm = keepForm;
        this.current = current;
    }

    @GET
    @Operation(operationId = "showScorecardForm", summary = "What interviewers of a job rate")
    public FormResponse show(UUID id) {
        return keepForm.show(current.get(), id);
    }

    @PUT
    @Operation(
            operationId = "changeScorecardForm",
            summary = "Changes what interviewers of a job rate; cards that are in keep their form")
    @Idempotent
    public FormResponse change(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull FormRequest request) {
        return keepForm.change(current.get(), id, request, Versions.expected(ifMatch, request.version()));
    }
}
