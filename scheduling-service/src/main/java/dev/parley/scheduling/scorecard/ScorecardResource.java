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

@Path("/api/v1/interviews/{id}/scorecards")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class ScorecardResource {

    private final FillScorecard fillScorecard;
    private final ScorecardViews views;
    private final CurrentStaff current;

    ScorecardResource(FillScorecard fillScorecard, ScorecardViews views, CurrentStaff current) {
        this.fillScorecard = fillScorecard;
        this.views = views;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listScorecards", summary = "The scorecards of an interview that the caller may see")
    public ScorecardsResponse list(UUID id) {
        return views.of(current.get(), id);
    }

    @PUT
    @Operation(operationId = "fillScorecard", summary = "Keeps the caller's scorecard, and submits it when asked to")
    @Idempotent
    @Path("mine")
    public ScorecardsResponse fill(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ScorecardRequest request) {
        fillScorecard.fill(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.of(current.get(), id);
    }
}
