package dev.parley.scheduling.staff;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@Path("/api/v1/interviewers")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class InterviewerResource {

    private final StaffMembers people;

    InterviewerResource(StaffMembers people) {
        this.people = people;
    }

    @GET
    @Transactional
    public Page<InterviewerResponse> list(@QueryParam("q") String text, @BeanParam PageRequest page) {
        return people.interviewers(text, page).map(InterviewerResponse::of);
    }
}
