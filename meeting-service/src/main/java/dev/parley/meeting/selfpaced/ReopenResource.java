package dev.parley.meeting.selfpaced;

import dev.parley.meeting.adjustment.ReopeningsResponse;
import dev.parley.meeting.adjustment.ShowReopenings;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

/** Asks one question of a finished self-paced interview again. */
@Path("/api/v1/interviews/{id}")
@RolesAllowed({"recruiter", "admin"})
public class ReopenResource {

    private final ReopenQuestion reopenQuestion;
    private final ShowReopenings showReopenings;
    private final Caller caller;

    ReopenResource(ReopenQuestion reopenQuestion, ShowReopenings showReopenings, Caller caller) {
        this.reopenQuestion = reopenQuestion;
        this.showReopenings = showReopenings;
        this.caller = caller;
    }

    @GET
    @Path("reopenings")
    @Operation(
            operationId = "listReopenings",
            summary = "Which questions of a self-paced interview were asked again, with the answers of before")
    public ReopeningsResponse list(@PathParam("id") UUID id) {
        return showReopenings.of(caller, id);
    }

    @POST
    @Path("answers/{questionId}/reopen")
    @Operation(
            operationId = "reopenQuestion",
            summary =
                    "Asks one question of a finished interview again; the earlier answer counts until there is another")
    @Idempotent
    public ReopeningsResponse reopen(
            @PathParam("id") UUID id, @PathParam("questionId") UUID questionId, @Valid @NotNull ReopenRequest request) {
        reopenQuestion.reopen(caller, id, questionId, request);
        return showReopenings.of(caller, id);
    }
}
