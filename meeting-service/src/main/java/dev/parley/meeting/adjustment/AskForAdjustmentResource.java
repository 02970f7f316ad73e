package dev.parley.meeting.adjustment;

import dev.parley.platform.idempotency.Idempotent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

/** The candidate's own way to ask, before the interview and in the middle of it. */
@Path("/api/v1/ai/{id}/adjustment-requests")
public class AskForAdjustmentResource {

    private final AskForAdjustment askForAdjustment;

    AskForAdjustmentResource(AskForAdjustment askForAdjustment) {
        this.askForAdjustment = askForAdjustment;
    }

    @POST
    @Operation(
            operationId = "askForAdjustment",
            summary = "The candidate says what they need; while a request is open, asking again changes nothing")
    @Idempotent
    public AdjustmentView ask(@PathParam("id") UUID id, @Valid @NotNull AskRequest request) {
        return askForAdjustment.ask(id, request.sessionKey(), request.text());
    }
}
