package dev.parley.meeting.review;

import dev.parley.meeting.erasure.ForgetAnswers;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Deletes what a candidate answered, for the recruiter of the interview. */
@ApplicationScoped
class DeleteAnswers {

    private final OwnInterview ownInterview;
    private final ForgetAnswers forgetAnswers;

    DeleteAnswers(OwnInterview ownInterview, ForgetAnswers forgetAnswers) {
        this.ownInterview = ownInterview;
        this.forgetAnswers = forgetAnswers;
    }

    @Transactional
    void of(UUID interviewId, Caller by) {
        forgetAnswers.byStaff(ownInterview.get(interviewId, by).interviewId(), by);
    }
}
