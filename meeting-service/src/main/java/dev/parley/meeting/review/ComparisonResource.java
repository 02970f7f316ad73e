package dev.parley.meeting.review;

import dev.parley.platform.page.PageRequest;
import dev.parley.platform.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.UUID;

@Path("/api/v1/question-banks/{jobId}/answers")
@RolesAllowed({"recruiter", "admin", "interviewer"})
public class ComparisonResource {

    private final CompareAnswers compareAnswers;
    private final Caller caller;

    ComparisonResource(CompareAnswers compareAnswers, Caller caller) {
        this.compareAnswers = compareAnswers;
        this.caller = caller;
    }

    /**
     * @param questionId absent: the first question
     * @param cursor     of the page before
     */
    @GET
    @Operation(
            operationId = "compareAnswers",
            summary =
                    "What the candidates of a job answered to one question: all to its owner, shared ones to reviewers")
    public ComparisonResponse compare(
            @PathParam("jobId") UUID jobId,
            @QueryParam("questionId") UUID questionId,
            @QueryParam("cursor") String cursor,
            @BeanParam PageRequest page) {
        return compareAnswers.of(jobId, questionId, cursor, page.limit(), caller);
    }
}
