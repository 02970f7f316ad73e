package dev.parley.invite.extension;

import dev.parley.invite.invite.ExtensionRequest;
import dev.parley.invite.invite.Staff;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.link.CandidateKey;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/invites/{id}/extension-requests")
public class ExtensionResource {

    private final AskForMoreTime askForMoreTime;
    private final DecideExtension decideExtension;
    private final CandidateKey candidateKey;
    private final Caller caller;

    ExtensionResource(
            AskForMoreTime askForMoreTime, DecideExtension decideExtension, CandidateKey candidateKey, Caller caller) {
        this.askForMoreTime = askForMoreTime;
        this.decideExtension = decideExtension;
        this.candidateKey = candidateKey;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "askForMoreTime",
            summary = "The candidate of an expired invite asks for more time; asking again changes nothing")
    @PermitAll
    @Idempotent
    public ExtensionRequest ask(UUID id, @Valid AskRequest request) {
        return askForMoreTime.ask(id, candidateKey.current(), AskRequest.noteOf(request));
    }

    @POST
    @Operation(operationId = "approveExtension", summary = "Gives the candidate more time and sends a new code")
    @Path("{requestId}/approve")
    @RolesAllowed({"recruiter", "admin"})
    @Idempotent
    public ExtensionRequest approve(UUID id, UUID requestId, @Valid ApproveRequest request) {
        return decideExtension.approve(id, requestId, ApproveRequest.expiresAtOf(request), Staff.of(caller));
    }

    @POST
    @Operation(operationId = "declineExtension", summary = "Gives no more time and tells the candidate")
    @Path("{requestId}/decline")
    @RolesAllowed({"recruiter", "admin"})
    @Idempotent
    public ExtensionRequest decline(UUID id, UUID requestId, @Valid DeclineRequest request) {
        return decideExtension.decline(id, requestId, DeclineRequest.reasonOf(request), Staff.of(caller));
    }
}
