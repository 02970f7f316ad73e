package dev.parley.scheduling.dashboard;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The owner says that what was concluded is so: it changes nothing but that nobody needs to be asked again. */
@ApplicationScoped
public class ConfirmOutcome {

    private static final Set<InterviewStatus> CONCLUDED =
            EnumSet.of(InterviewStatus.COMPLETED, InterviewStatus.NO_SHOW);

    private final Interviews interviews;
    private final AuditLog auditLog;

    ConfirmOutcome(Interviews interviews, AuditLog auditLog) {
        this.interviews = interviews;
        this.auditLog = auditLog;
    }

    public void confirm(Staff by, UUID id, String reason) {
        Attempts.inTransaction(() -> {
            Interview interview = interviews.lockOwned(by, id);
            if (!CONCLUDED.contains(interview.status())) {
                throw Problems.of(
                                "illegal-transition",
                                "The interview has no outcome yet. Confirm it when the interview has ended.")
                        .with("state", interview.status());
            }
            Map<String, Object> as = auditLog.snapshot(interview);
            auditLog.record(interview, by, "OUTCOME_CONFIRMED", as, as, reason);
        });
    }
}
