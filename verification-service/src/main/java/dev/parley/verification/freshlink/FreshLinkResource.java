package dev.parley.verification.freshlink;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.link.CandidateKey;
import dev.parley.verification.access.ReceiptTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/submission/fresh-link")
@PermitAll
public class FreshLinkResource {

    private final SendFreshLink sendFreshLink;
    private final ReceiptTime receipt;

    FreshLinkResource(SendFreshLink sendFreshLink, ReceiptTime receipt) {
        this.sendFreshLink = sendFreshLink;
        this.receipt = receipt;
    }

    @POST
    @Operation(
            operationId = "sendFreshSubmissionLink",
            summary = "Sends a new link to the recorded address of a candidate whose link is dead")
    @Idempotent
    public FreshLinkResponse send(@HeaderParam(CandidateKey.HEADER) String token) {
        return sendFreshLink.send(token, receipt.get());
    }
}
