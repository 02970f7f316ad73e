package dev.parley.scheduling.interview;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records that an interviewer cannot come. The owner finds a replacement or another time. */
@ApplicationScoped
public class DeclineInterview {

    private static final List<String> STANDING = List.of("PENDING", "SCHEDULED", "IN_PROGRESS");

    private final Interviews interviews;
    private final Declines declines;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMessages messages;

    DeclineInterview(
            Interviews interviews,
            Declines declines,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMessages messages) {
        this.interviews = interviews;
        this.declines = declines;
        this.auditLog = auditLog;
        this.events = events;
        this.messages = messages;
    }

    /** Declining again changes nothing. */
    public void decline(Staff by, UUID id, String reason) {
        Attempts.inTransaction(() -> {
            Interview interview = interviews
                    .lock(id)
                    .filter(found -> found.interviewerIds().contains(by.id()))
                    .orElseThrow(() -> Problems.notFound("interview"));
            interview.mustBeAhead();
            if (declines.add(interview, by.id(), reason)) {
                Map<String, Object> nothing = Map.of();
                auditLog.record(interview, by, "DECLINED", nothing, Map.of("declinedBy", by.id()), reason);
                events.publish(interview);
                tellOwner(by, interview, reason);
            }
        });
    }

    private void tellOwner(Staff by, Interview interview, String reason) {
        messages.toOwner(
                interview,
                InterviewMessage.mail("interviewer-declined", STANDING)
                        .with("interviewerName", by.name())
                        .with("reason", reason));
    }
}
