package dev.parley.verification.draft;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.link.CandidateKey;
import dev.parley.verification.access.ReceiptTime;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/api/v1/submission/draft")
@PermitAll
public class DraftResource {

    private final SaveDraft saveDraft;
    private final ReceiptTime receipt;

    DraftResource(SaveDraft saveDraft, ReceiptTime receipt) {
        this.saveDraft = saveDraft;
        this.receipt = receipt;
    }

    @PUT
    @Operation(operationId = "saveDraft", summary = "Keeps what a candidate has typed so far")
    @Idempotent
    public SavedResponse save(@HeaderParam(CandidateKey.HEADER) String token, @Valid @NotNull DraftRequest request) {
        return saveDraft.save(token, request, receipt.get());
    }
}
