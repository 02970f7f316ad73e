package dev.parley.verification.assignment;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.verification.cases.RecordResponse;
import dev.parley.verification.cases.ShowCase;
import dev.parley.verification.person.CurrentStaff;
import dev.parley.verification.token.LinkRequest;
import dev.parley.verification.token.LinkResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

/** Who has the case next. */
@Path("/api/v1/records/{id}")
@RolesAllowed("admin")
public class AssignmentResource {

    private final AssignVendor assignVendor;
    private final AssignCandidate assignCandidate;
    private final AssignReviewer assignReviewer;
    private final ReturnCase returnCase;
    private final ReopenCase reopenCase;
    private final ShowCase showCase;
    private final CurrentStaff current;

    AssignmentResource(
            AssignVendor assignVendor,
            AssignCandidate assignCandidate,
            AssignReviewer assignReviewer,
            ReturnCase returnCase,
            ReopenCase reopenCase,
            ShowCase showCase,
            CurrentStaff current) {
        this.assignVendor = assignVendor;
        this.assignCandidate = assignCandidate;
        this.assignReviewer = assignReviewer;
        this.returnCase = returnCase;
        this.reopenCase = reopenCase;
        this.showCase = showCase;
        this.current = current;
    }

    @POST
    @Operation(operationId = "assignVendor", summary = "Gives a case to a vendor")
    @Path("vendor-assign")
    @Idempotent
    public RecordResponse assignVendor(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull VendorRequest request) {
        assignVendor.assign(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return showCase.show(current.get(), id);
    }

    @POST
    @Operation(operationId = "assignCandidate", summary = "Sends the candidate the link to their form")
    @Path("assign-candidate")
    @RolesAllowed({"admin", "vendor"})
    @Idempotent
    public LinkResponse assignCandidate(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid LinkRequest request) {
        var issued = assignCandidate.assign(
                current.get(), id, LinkRequest.validity(request), Versions.expected(ifMatch, null));
        return LinkResponse.of(issued, "Candidate link generated and sent successfully");
    }

    @POST
    @Operation(operationId = "returnCase", summary = "Takes a case back from a candidate who cannot be reached")
    @Path("back-to-pending")
    @Idempotent
    public RecordResponse backToPending(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonRequest request) {
        returnCase.toPending(current.get(), id, request.reason(), Versions.expected(ifMatch, request.version()));
        return showCase.show(current.get(), id);
    }

    @POST
    @Operation(operationId = "assignReviewer", summary = "Says who reviews a case")
    @Path("assign-reviewer")
    @RolesAllowed({"admin", "vendor"})
    @Idempotent
    public RecordResponse assignReviewer(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid ReviewerRequest request) {
        ReviewerRequest wanted = request == null ? new ReviewerRequest(null, null) : request;
        assignReviewer.assign(current.get(), id, wanted.reviewerId(), Versions.expected(ifMatch, wanted.version()));
        return showCase.show(current.get(), id);
    }

    /** The same for oneself. */
    @POST
    @Operation(operationId = "takeReview", summary = "Takes the review of a case on oneself")
    @Path("take-review")
    @RolesAllowed({"admin", "vendor"})
    @Idempotent
    public RecordResponse takeReview(UUID id, @HeaderParam("If-Match") String ifMatch) {
        assignReviewer.assign(current.get(), id, null, Versions.expected(ifMatch, null));
        return showCase.show(current.get(), id);
    }

    @POST
    @Operation(operationId = "reopenCase", summary = "Opens a decided case again")
    @Path("reopen")
    @Idempotent
    public RecordResponse reopen(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonRequest request) {
        reopenCase.reopen(current.get(), id, request.reason(), Versions.expected(ifMatch, request.version()));
        return showCase.show(current.get(), id);
    }
}
