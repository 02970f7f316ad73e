package dev.parley.meeting.portal;

import dev.parley.meeting.access.FindVisitor;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/interviews/{id}/portal")
public class PortalResource {

    private final FindVisitor findVisitor;
    private final ShowPortal showPortal;

    PortalResource(FindVisitor findVisitor, ShowPortal showPortal) {
        this.findVisitor = findVisitor;
        this.showPortal = showPortal;
    }

    @GET
    @Operation(operationId = "showPortal", summary = "What the page before the room shows")
    @Transactional
    public PortalResponse show(@PathParam("id") UUID id, @QueryParam("as") String as) {
        return showPortal.to(findVisitor.of(id, as, null));
    }
}
