package dev.parley.scheduling.review;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.interview.InterviewResponse;
import dev.parley.scheduling.interview.InterviewViews;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/interviews/{id}/reviewers")
@RolesAllowed({"recruiter", "admin"})
public class ReviewerResource {

    private final ShareAnswers shareAnswers;
    private final InterviewViews views;
    private final CurrentStaff current;

    ReviewerResource(ShareAnswers shareAnswers, InterviewViews views, CurrentStaff current) {
        this.shareAnswers = shareAnswers;
        this.views = views;
        this.current = current;
    }

    @PUT
    @Operation(operationId = "shareAnswers", summary = "Says who reads and rates the answers of a self-paced interview")
    @Idempotent
    public InterviewResponse share(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReviewersRequest request) {
        shareAnswers.share(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.byId(current.get(), id);
    }
}
