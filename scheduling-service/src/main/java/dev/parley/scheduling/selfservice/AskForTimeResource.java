package dev.parley.scheduling.selfservice;

import dev.parley.platform.idempotency.Idempotent;
import dev.parley.scheduling.interview.AskForTime;
import dev.parley.scheduling.interview.InterviewResponse;
import dev.parley.scheduling.interview.InterviewViews;
import dev.parley.scheduling.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/interviews")
@RolesAllowed({"recruiter", "admin"})
public class AskForTimeResource {

    private final AskForTime askForTime;
    private final InterviewViews views;
    private final CurrentStaff current;

    AskForTimeResource(AskForTime askForTime, InterviewViews views, CurrentStaff current) {
        this.askForTime = askForTime;
        this.views = views;
        this.current = current;
    }

    @POST
    @Operation(operationId = "askForTime", summary = "Mails the candidate the link by which they pick a time")
    @Path("{id}/ask-for-time")
    @Idempotent
    public InterviewResponse ask(UUID id, @Valid AskRequest request) {
        askForTime.ask(current.get(), id, request == null ? null : request.slotInterviewerIds());
        return views.byId(current.get(), id);
    }
}
