package dev.parley.meeting.room;

import dev.parley.meeting.access.FindVisitor;
import dev.parley.meeting.ice.IceServers;
import dev.parley.platform.idempotency.NotIdempotent;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.Objects;
import java.util.UUID;

@Path("/api/v1/interviews/{id}")
public class RoomResource {

    private static final JoinRequest PLAIN = new JoinRequest(null, null, null);

    private final FindVisitor findVisitor;
    private final JoinRoom joinRoom;
    private final IssueIce issueIce;

    RoomResource(FindVisitor findVisitor, JoinRoom joinRoom, IssueIce issueIce) {
        this.findVisitor = findVisitor;
        this.joinRoom = joinRoom;
        this.issueIce = issueIce;
    }

    @POST
    @Operation(operationId = "joinRoom", summary = "The way into the room: a ticket for its socket")
    @Path("/join")
    @Transactional
    @NotIdempotent("Each call gives a ticket of its own, which is good for 30 s.")
    public JoinResponse join(@PathParam("id") UUID id, @Valid JoinRequest request) {
        JoinRequest asked = Objects.requireNonNullElse(request, PLAIN);
        return joinRoom.join(findVisitor.of(id, asked.as(), asked.roomId()), asked.displayName());
    }

    /** Returns ICE servers for the device check before joining, and fresh ones for people in the room. */
    @GET
    @Operation(operationId = "listIceServers", summary = "Servers that help browsers find each other")
    @Path("/ice")
    @Transactional
    public IceServers.Ice ice(@PathParam("id") UUID id, @QueryParam("as") String as) {
        return issueIce.to(findVisitor.of(id, as, null));
    }
}
