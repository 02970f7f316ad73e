package dev.parley.meeting.review;

import dev.parley.meeting.erasure.ForgetAnswers;
import dev.parley.meeting.interview.Interviews;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Deletes what a candidate answered, for the recruiter of the interview. */
@ApplicationScoped
class DeleteAnswers {

    private final Interviews interviews;
    private final ForgetAnswers forgetAnswers;

    DeleteAnswers(Interviews interviews, ForgetAnswers forgetAnswers) {
        this.interviews = interviews;
        this.forgetAnswers = forgetAnswers;
    }

    @Transactional
    void of(UUID interviewId, Caller by) {
        forgetAnswers.byStaff(interviews.ownSelfPaced(by, interviewId).interviewId(), by);
    }
}
