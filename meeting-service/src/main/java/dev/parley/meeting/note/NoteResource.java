package dev.parley.meeting.note;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

/** What an interviewer writes down for themselves. */
@Path("/api/v1/interviews/{id}/notes/mine")
@RolesAllowed({"interviewer", "recruiter", "admin"})
public class NoteResource {

    private final TakeNotes takeNotes;
    private final Caller caller;

    NoteResource(TakeNotes takeNotes, Caller caller) {
        this.takeNotes = takeNotes;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "readNotes", summary = "One's own notes of an interview; nobody else reads them")
    public NoteResponse read(@PathParam("id") UUID id) {
        return takeNotes.read(caller, id);
    }

    @PUT
    @Operation(operationId = "writeNotes", summary = "Replaces one's own notes of an interview")
    @Idempotent
    public NoteResponse write(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NoteRequest request) {
        return takeNotes.write(caller, id, request.text(), Versions.expected(ifMatch, request.version()));
    }
}
