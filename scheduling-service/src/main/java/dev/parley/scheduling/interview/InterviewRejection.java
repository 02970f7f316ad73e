package dev.parley.scheduling.interview;

import dev.parley.platform.problem.Rejection;

public abstract sealed class InterviewRejection extends Rejection {

    private InterviewRejection(String code, String detail) {
        super(code, detail);
    }

    static final class IllegalTransition extends InterviewRejection {
        IllegalTransition(InterviewStatus from, InterviewStatus to) {
            super(
                    "illegal-transition",
                    "The interview is " + from + " and cannot become " + to + ". " + from.whatIsPossible());
            with("state", from);
        }
    }

    static final class NoMoreTime extends InterviewRejection {
        NoMoreTime(InterviewStatus status) {
            super(
                    "illegal-transition",
                    "The interview is " + status + ", so its deadline stays as it is. "
                            + (status == InterviewStatus.PENDING
                                    ? status.whatIsPossible()
                                    : "Schedule a new interview."));
            with("state", status);
        }
    }

    static final class NotAhead extends InterviewRejection {
        NotAhead(InterviewStatus status) {
            super(
                    "illegal-transition",
                    "The interview is " + status + ", so its interviewers stay as they are. "
                            + status.whatIsPossible());
            with("state", status);
        }
    }
}
