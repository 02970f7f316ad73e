package dev.parley.meeting.quality;

import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/interviews/{id}/quality")
@RolesAllowed({"interviewer", "recruiter", "admin"})
public class QualityResource {

    private final ShowQuality showQuality;
    private final Caller caller;

    QualityResource(ShowQuality showQuality, Caller caller) {
        this.showQuality = showQuality;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "showQuality", summary = "How well the people of an interview were connected")
    public QualityResponse show(@PathParam("id") UUID id) {
        return showQuality.of(id, caller);
    }
}
