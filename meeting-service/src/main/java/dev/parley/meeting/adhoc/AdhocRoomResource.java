package dev.parley.meeting.adhoc;

import dev.parley.meeting.ice.IceServers;
import dev.parley.meeting.room.JoinResponse;
import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Rooms between two members. Which role they have does not matter, only whose room it is. */
@Path("/api/v1/rooms")
@RolesAllowed({"member", "interviewer", "recruiter", "admin"})
public class AdhocRoomResource {

    private final EnterAdhocRoom enter;
    private final ShowMyRooms showMyRooms;
    private final Caller caller;

    AdhocRoomResource(EnterAdhocRoom enter, ShowMyRooms showMyRooms, Caller caller) {
        this.enter = enter;
        this.showMyRooms = showMyRooms;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "joinAdhocRoom",
            summary = "The way into a room that an accepted invitation opened: a ticket for its socket")
    @Path("/{roomId}/join")
    @NotIdempotent("Each call gives a ticket of its own, which is good for 30 s.")
    public JoinResponse join(@PathParam("roomId") String roomId) {
        return enter.join(roomId, caller.id(), caller.name());
    }

    /** Returns ICE servers for people who may join now, and fresh ones for people in the room. */
    @GET
    @Operation(operationId = "listIceServersOfAdhocRoom", summary = "Servers that help two members find each other")
    @Path("/{roomId}/ice")
    public IceServers.Ice ice(@PathParam("roomId") String roomId) {
        return enter.ice(roomId, caller.id());
    }

    @GET
    @Operation(
            operationId = "listMyRooms",
            summary = "The caller's running room, and those of before with their length")
    @Path("/mine")
    public MyRoomsResponse mine(@BeanParam PageRequest page) {
        return showMyRooms.of(caller.id(), page);
    }
}
