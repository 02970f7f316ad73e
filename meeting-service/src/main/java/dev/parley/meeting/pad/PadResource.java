package dev.parley.meeting.pad;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import java.util.UUID;

@Path("/api/v1/interviews/{id}/pad")
@RolesAllowed({"interviewer", "recruiter", "admin"})
public class PadResource {

    private final ShowPad showPad;
    private final Caller caller;

    PadResource(ShowPad showPad, Caller caller) {
        this.showPad = showPad;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "showPad",
            summary = "What was written together in the room of an interview, update by update")
    public PadResponse show(
            @PathParam("id") UUID id,
            @Parameter(description = "Number of the last update that the caller has")
                    @QueryParam("since")
                    @DefaultValue("0")
                    int since) {
        if (since < 0) {
            throw Problems.of("validation-failed", "since must be 0 or more.");
        }
        return showPad.of(id, since, caller);
    }
}
