package dev.parley.meeting.review;

import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.interview.Interviews;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** A self-paced interview of the recruiter who asks. For everybody else it does not exist. */
@ApplicationScoped
class OwnInterview {

    private final Interviews interviews;

    OwnInterview(Interviews interviews) {
        this.interviews = interviews;
    }

    Interview get(UUID interviewId, Caller by) {
        return interviews
                .findByIdOptional(interviewId)
                .filter(Interview::isSelfPaced)
                .filter(known -> by.isAdmin() || by.id().equals(known.ownerId()))
                .orElseThrow(() -> Problems.notFound("interview"));
    }
}
