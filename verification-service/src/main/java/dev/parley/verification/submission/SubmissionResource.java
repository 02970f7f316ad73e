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
    public SubmissionResponse show(@HeaderParam(CandidateKey.HEADER) String token) {
        return showSubmission.show(token, receipt.get());
    }

    @POST
    @Path("opened")
    @NotIdempotent("Only the first opening is noted.")
    public void opened(@HeaderParam(CandidateKey.HEADER) String token) {
        markOpened.mark(token, receipt.get());
    }

    @POST
    @Idempotent
    public ReceiptResponse submit(
            @HeaderParam(CandidateKey.HEADER) String token, @Valid @NotNull SubmitRequest request) {
        return submitForm.submit(token, request, receipt.get());
    }
}
