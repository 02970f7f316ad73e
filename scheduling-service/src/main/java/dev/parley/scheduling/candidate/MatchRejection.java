package dev.parley.scheduling.candidate;

import dev.parley.platform.problem.Rejection;

public abstract sealed class MatchRejection extends Rejection {

    private MatchRejection(String code, String detail) {
        super(code, detail);
    }

    static MatchRejection notShortlisted() {
        return new NotShortlisted();
    }

    static MatchRejection interviewNotEnabled() {
        return new InterviewNotEnabled();
    }

    static final class NotShortlisted extends MatchRejection {
        NotShortlisted() {
            super("not-shortlisted", "Shortlist the candidate for this job first.");
        }
    }

    static final class InterviewNotEnabled extends MatchRejection {
        InterviewNotEnabled() {
            super("interview-not-enabled", "Enable interviews for the candidate first.");
        }
    }
}
