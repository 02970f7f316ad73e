package dev.parley.meeting.room;

import dev.parley.meeting.access.FindVisitor;
import dev.parley.meeting.provider.VideoAddress;
import dev.parley.platform.idempotency.NotIdempotent;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/interviews/{id}/go-over")
public class GoOverResource {

    private final FindVisitor findVisitor;
    private final GoOver goOver;

    GoOverResource(FindVisitor findVisitor, GoOver goOver) {
        this.findVisitor = findVisitor;
        this.goOver = goOver;
    }

    @POST
    @Operation(
            operationId = "goOver",
            summary = "The way to the other video service on which the interview takes place; marks the attendance")
    @Transactional
    @NotIdempotent("Who went over before goes over again: only the first time is their attendance.")
    public GoOverResponse go(@PathParam("id") UUID id, @Valid GoOverRequest request) {
        VideoAddress address = goOver.go(findVisitor.of(id, request == null ? null : request.as(), null));
        return new GoOverResponse(address.link(), address.host());
    }
}
