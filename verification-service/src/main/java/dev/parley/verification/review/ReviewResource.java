package dev.parley.verification.review;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.verification.cases.RecordResponse;
import dev.parley.verification.cases.ShowCase;
import dev.parley.verification.person.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/records/{id}")
@RolesAllowed({"admin", "vendor"})
public class ReviewResource {

    private final DecideCase decideCase;
    private final ShowHandedIn showHandedIn;
    private final ShowCase showCase;
    private final CurrentStaff current;

    ReviewResource(DecideCase decideCase, ShowHandedIn showHandedIn, ShowCase showCase, CurrentStaff current) {
        this.decideCase = decideCase;
        this.showHandedIn = showHandedIn;
        this.showCase = showCase;
        this.current = current;
    }

    @GET
    @Operation(operationId = "showHandedIn", summary = "What a candidate handed in last, and before")
    @Path("submission")
    public HandedInResponse submission(UUID id) {
        return showHandedIn.show(current.get(), id);
    }

    @POST
    @Operation(operationId = "reviewCase", summary = "Approves or rejects a case, or asks for answers again")
    @Path("review")
    @Idempotent
    public RecordResponse review(UUID id, @Valid @NotNull ReviewRequest request) {
        decideCase.decide(current.get(), id, request);
        return showCase.show(current.get(), id);
    }
}
