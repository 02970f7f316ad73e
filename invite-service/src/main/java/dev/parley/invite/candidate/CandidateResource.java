package dev.parley.invite.candidate;

import dev.parley.platform.link.CandidateKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/candidate")
@PermitAll
public class CandidateResource {

    private final ShowHome showHome;
    private final ShowInvite showInvite;
    private final CandidateKey candidateKey;

    CandidateResource(ShowHome showHome, ShowInvite showInvite, CandidateKey candidateKey) {
        this.showHome = showHome;
        this.showInvite = showInvite;
        this.candidateKey = candidateKey;
    }

    @GET
    @Operation(operationId = "showHome", summary = "The candidate's own page: all their interviews")
    @Path("/home")
    public HomeResponse home() {
        return showHome.show(candidateKey.current());
    }

    @GET
    @Operation(operationId = "showOwnInvite", summary = "The invite of the candidate's link")
    @Path("/invite")
    public OwnInviteResponse invite() {
        return showInvite.show(candidateKey.current());
    }
}
