package dev.parley.invite.freshlink;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.link.CandidateKey;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
    @Path("interviews/{id}/fresh-link")
    @ResponseStatus(202)
    @Idempotent
    public FreshLinkResponse ask(UUID id) {
        askForFreshLink.behind(candidateKey.current().filter(key -> key.id().equals(id)));
        return FreshLinkResponse.REQUESTED;
    }
}
