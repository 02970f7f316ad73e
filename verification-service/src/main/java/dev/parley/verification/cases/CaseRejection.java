package dev.parley.verification.cases;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Rejection;

import java.util.List;

/** Reasons why a case refuses a change. */
public abstract sealed class CaseRejection extends Rejection {

    private CaseRejection(String code, String detail) {
        super(code, detail);
    }

    public static final class IllegalTransition extends CaseRejection {
        public IllegalTransition(CaseStatus from, CaseStatus to) {
            super(
                    "illegal-transition",
                    "A case that is " + from.wire() + " cannot become " + to.wire() + ". " + from.whatIsPossible());
            with("state", from.wire());
        }
    }

    /** Only a case that waits for its candidate can get a newer link. */
    public static final class NoLink extends CaseRejection {
        public NoLink(CaseStatus status) {
            super(
                    "illegal-transition",
                    "Only a case that is candidate_assigned can get a new link. This one is " + status.wire() + ". "
                            + status.whatIsPossible());
            with("state", status.wire());
        }
    }

    /** Names all missing fields at once. */
    public static final class ContactMissing extends CaseRejection {
        public ContactMissing(List<String> fields) {
            super(
                    "contact-missing",
                    "Complete the candidate's contact details first: " + String.join(", ", fields) + ".");
            errors(fields.stream()
                    .map(field -> new FieldProblem(field, "missing", "is needed to send the link"))
                    .toList());
        }
    }

    public static final class ResubmissionCap extends CaseRejection {
        public ResubmissionCap(int cap) {
            super(
                    "resubmission-cap",
                    "You have already asked the candidate " + cap + " times. Approve or reject the case.");
            with("cap", cap);
        }
    }

    public static final class Erased extends CaseRejection {
        public Erased() {
            super("case-erased", "The personal data of this case was erased. Create a new case if you still need one.");
        }
    }
}
