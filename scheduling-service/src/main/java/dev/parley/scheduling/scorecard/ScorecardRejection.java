package dev.parley.scheduling.scorecard;

import dev.parley.platform.problem.Rejection;

import java.time.Instant;

abstract sealed class ScorecardRejection extends Rejection {

    private ScorecardRejection(String code, String detail) {
        super(code, detail);
    }

    static final class ScorecardSubmitted extends ScorecardRejection {
        ScorecardSubmitted(Instant at) {
            super("scorecard-submitted", "You have already submitted your scorecard. It can no longer be changed.");
            with("submittedAt", at);
        }
    }

    /** No form, not begun yet, called off, or nobody came. */
    static final class ScorecardClosed extends ScorecardRejection {
        ScorecardClosed(String why) {
            super("scorecard-closed", why);
        }
    }
}
