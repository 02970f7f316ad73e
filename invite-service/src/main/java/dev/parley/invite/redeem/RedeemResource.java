package dev.parley.invite.redeem;

import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.link.CandidateKey;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.List;
import java.util.Optional;

@Path("/api/v1/invites/redeem")
@PermitAll
public class RedeemResource {

    private final RedeemCode redeemCode;
    private final RedeemLink redeemLink;
    private final LinkKeys keys;
    private final CandidateKey candidateKey;

    RedeemResource(RedeemCode redeemCode, RedeemLink redeemLink, LinkKeys keys, CandidateKey candidateKey) {
        this.redeemCode = redeemCode;
        this.redeemLink = redeemLink;
        this.keys = keys;
        this.candidateKey = candidateKey;
    }

    @POST
    @Operation(
            operationId = "redeemInvite",
            summary = "Opens an interview by address and code, or by the link of an invite")
    @NotIdempotent("A code is used once, and a link may be opened again.")
    public Access redeem(@NotNull RedeemRequest request) {
        List<LinkKey> browser = candidateKey.all();
        if (!request.byCode()) {
            Optional<LinkKey> ownInvite =
                    browser.stream().filter(InviteKeys::isInvite).findFirst();
            return redeemLink.redeem(request.linkHandle() == null ? ownInvite : keys.verify(request.linkHandle()));
        }
        if (request.email() == null || request.email().isBlank()) {
            throw missing("email", "Enter the email address the code was sent to.");
        }
        if (request.code() == null || request.code().isBlank()) {
            throw missing("code", "Enter the six digits of the code.");
        }
        return redeemCode.redeem(request.email(), request.code(), browser);
    }

    private static Rejection missing(String field, String message) {
        return Problems.of("validation-failed", message).errors(List.of(new FieldProblem(field, "required", message)));
    }
}
