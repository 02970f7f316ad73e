package dev.parley.scheduling.staff;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.List;
import java.util.UUID;

@Path("/api/v1/interviewers")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class InterviewerResource {

    private final StaffMembers people;

    InterviewerResource(StaffMembers people) {
        this.people = people;
    }

    /** Those with these ids, when any are given; else all. */
    @GET
    @Operation(operationId = "listInterviewers", summary = "Interviewers by name")
    @Transactional
    public Page<InterviewerResponse> list(
            @QueryParam("q") String text,
            @QueryParam("id") @Size(max = 200) List<UUID> ids,
            @BeanParam PageRequest page) {
        return people.interviewers(text, ids, page).map(InterviewerResponse::of);
    }
}
