package dev.parley.invite.freshlink;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.link.CandidateKey;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

import java.util.UUID;

/** Emails a working link to a candidate whose code or link does not work. */
@Path("/api/v1")
@PermitAll
public class FreshLinkResource {

    private final AskForFreshLink askForFreshLink;
    private final CandidateKey candidateKey;

    FreshLinkResource(AskForFreshLink askForFreshLink, CandidateKey candidateKey) {
        this.askForFreshLink = askForFreshLink;
        this.candidateKey = candidateKey;
    }

    @POST
    @Operation(
            operationId = "sendFreshInviteLink",
            summary = "Emails a working link to an address, or to whom an old link belongs")
    @APIResponse(
            responseCode = "202",
            description = "The same whether an email goes out or not",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FreshLinkResponse.class)))
    @Path("invites/fresh-link")
    @ResponseStatus(202)
    @Idempotent
    public FreshLinkResponse ask(@Valid @NotNull FreshLinkRequest request) {
        if (request.email() != null) {
            askForFreshLink.of(request.address());
        } else {
            askForFreshLink.behind(candidateKey.current());
        }
        return FreshLinkResponse.REQUESTED;
    }

    /** Needs a link of that interview; an old one is enough. */
    @POST
    @Operation(
            operationId = "sendFreshInterviewLink",
            summary = "Emails a working link of an interview to whom an old one belongs")
    @APIResponse(
            responseCode = "202",
            description = "The same whether an email goes out or not",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FreshLinkResponse.class)))
    @Path("interviews/{id}/fresh-link")
    @ResponseStatus(202)
    @Idempotent
    public FreshLinkResponse ask(UUID id) {
        askForFreshLink.behind(candidateKey.current().filter(key -> key.id().equals(id)));
        return FreshLinkResponse.REQUESTED;
    }
}
