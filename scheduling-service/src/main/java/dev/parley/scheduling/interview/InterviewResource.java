package dev.parley.scheduling.interview;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/interviews")
@RolesAllowed({"recruiter", "admin"})
public class InterviewResource {

    private final DecideOutcome decideOutcome;
    private final ReplaceLinks replaceLinks;
    private final InterviewViews views;
    private final CurrentStaff current;

    InterviewResource(
            DecideOutcome decideOutcome, ReplaceLinks replaceLinks, InterviewViews views, CurrentStaff current) {
        this.decideOutcome = decideOutcome;
        this.replaceLinks = replaceLinks;
        this.views = views;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listInterviews",
            summary = "Own interviews by job, candidate, interviewer, status and time")
    @RolesAllowed({"recruiter", "admin", "interviewer"})
    public Page<InterviewResponse> list(@BeanParam InterviewFilter filter, @BeanParam PageRequest page) {
        return views.page(current.get(), filter, page);
    }

    @GET
    @Operation(operationId = "showInterview", summary = "One interview")
    @Path("{id}")
    @RolesAllowed({"recruiter", "admin", "interviewer"})
    public InterviewResponse show(UUID id) {
        return views.byId(current.get(), id);
    }

    @POST
    @Operation(operationId = "decideOutcome", summary = "Corrects whether an interview took place")
    @Path("{id}/outcome")
    @Idempotent
    public InterviewResponse decideOutcome(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull OutcomeRequest request) {
        decideOutcome.decide(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.byId(current.get(), id);
    }

    @POST
    @Operation(
            operationId = "replaceInterviewLink",
            summary = "Makes a new candidate's link; the older one stops working")
    @Path("{id}/link")
    @Idempotent
    public InterviewResponse replaceLink(UUID id, @Valid @NotNull LinkRequest request) {
        replaceLinks.ofInterview(current.get(), id);
        return views.byId(current.get(), id);
    }

    @GET
    @Operation(operationId = "listInterviewLog", summary = "What happened to an interview, newest first")
    @Path("{id}/logs")
    @RolesAllowed({"recruiter", "admin", "interviewer"})
    public Page<LogResponse> logs(UUID id, @BeanParam PageRequest page) {
        return views.logs(current.get(), id, page);
    }
}
