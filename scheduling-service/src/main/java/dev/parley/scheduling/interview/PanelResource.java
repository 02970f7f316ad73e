package dev.parley.scheduling.interview;

import dev.parley.platform.http.Versions;
import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.List;
import java.util.UUID;

/** Who holds an interview, and who does after all not. */
@Path("/api/v1/interviews/{id}")
@RolesAllowed({"recruiter", "admin"})
public class PanelResource {

    public record ReplacementList(List<Replacement> items) {}

    private final DeclineInterview declineInterview;
    private final ReplaceInterviewers replaceInterviewers;
    private final InterviewViews views;
    private final CurrentStaff current;

    PanelResource(
            DeclineInterview declineInterview,
            ReplaceInterviewers replaceInterviewers,
            InterviewViews views,
            CurrentStaff current) {
        this.declineInterview = declineInterview;
        this.replaceInterviewers = replaceInterviewers;
        this.views = views;
        this.current = current;
    }

    @POST
    @Operation(operationId = "declineInterview", summary = "An interviewer says that they cannot come")
    @Path("decline")
    @RolesAllowed({"recruiter", "admin", "interviewer"})
    @Idempotent
    public InterviewResponse decline(UUID id, @Valid @NotNull DeclineRequest request) {
        declineInterview.decline(current.get(), id, request.reason());
        return views.byId(current.get(), id);
    }

    @PUT
    @Operation(operationId = "replaceInterviewers", summary = "Says who holds the interview")
    @Idempotent
    @Path("interviewers")
    public InterviewResponse replace(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReplaceRequest request) {
        replaceInterviewers.replace(current.get(), id, request, Versions.expected(ifMatch, request.version()));
        return views.byId(current.get(), id);
    }

    @GET
    @Operation(operationId = "listReplacements", summary = "Interviewers who are free at the time, least loaded first")
    @Path("replacements")
    public ReplacementList replacements(UUID id) {
        return new ReplacementList(views.replacements(current.get(), id));
    }
}
