package dev.parley.verification.submission;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.idempotency.NotIdempotent;
import dev.parley.platform.link.CandidateKey;
import dev.parley.verification.access.ReceiptTime;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A candidate's form, by the key of their link and nothing else. */
@Path("/api/v1/submission")
@PermitAll
public class SubmissionResource {

    private final ShowSubmission showSubmission;
    private final MarkOpened markOpened;
    private final SubmitForm submitForm;
    private final ReceiptTime receipt;

    SubmissionResource(
            ShowSubmission showSubmission, MarkOpened markOpened, SubmitForm submitForm, ReceiptTime receipt) {
        this.showSubmission = showSubmission;
        this.markOpened = markOpened;
        this.submitForm = submitForm;
        this.receipt = receipt;
    }

    @GET
    @Operation(operationId = "showSubmission", summary = "The candidate's form, with what they typed so far")
    public SubmissionResponse show(@HeaderParam(CandidateKey.HEADER) String token) {
        return showSubmission.show(token, receipt.get());
    }

    @POST
    @Operation(operationId = "markSubmissionOpened", summary = "Notes that the candidate opened their form")
    @APIResponse(responseCode = "204", description = "Noted")
    @Path("opened")
    @NotIdempotent("Only the first opening is noted.")
    public void opened(@HeaderParam(CandidateKey.HEADER) String token) {
        markOpened.mark(token, receipt.get());
    }

    @POST
    @Operation(operationId = "submitForm", summary = "Hands the form in")
    @Idempotent
    public ReceiptResponse submit(
            @HeaderParam(CandidateKey.HEADER) String token, @Valid @NotNull SubmitRequest request) {
        return submitForm.submit(token, request, receipt.get());
    }
}
