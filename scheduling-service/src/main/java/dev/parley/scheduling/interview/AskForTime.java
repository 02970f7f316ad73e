package dev.parley.scheduling.interview;

import dev.parley.platform.problem.Invalid;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.staff.Interviewers;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

/** Emails the candidate a link to choose a time. The owner may repeat it. */
@ApplicationScoped
public class AskForTime {

    private final Interviews interviews;
    private final Interviewers interviewers;
    private final SlotsToChoose slots;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;

    AskForTime(
            Interviews interviews,
            Interviewers interviewers,
            SlotsToChoose slots,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.slots = slots;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
    }

    /** @param offering whose slots the candidate chooses from; null leaves them unchanged */
    public void ask(Staff by, UUID id, List<UUID> offering) {
        List<UUID> known = offering == null ? null : interviewers.known(offering);
        Attempts.inTransaction(() -> askOnce(by, id, known));
    }

    private void askOnce(Staff by, UUID id, List<UUID> offering) {
        Interview interview = interviews.lockOwned(by, id);
        interview.mustWaitForTime();
        var before = AuditValues.of(interview);
        if (offering != null) {
            interview.letChoose(offering);
        }
        if (interview.slotInterviewerIds().isEmpty()
                && interview.interviewerIds().isEmpty()) {
            throw Invalid.field(
                    "slotInterviewerIds",
                    "required",
                    "must name the interviewers whose slots the candidate can choose");
        }
        slots.mustBeThere(interview);
        auditLog.record(interview, by, "ASKED_FOR_TIME", before, AuditValues.of(interview), null);
        events.publish(interview);
        mails.pickATime(interview);
    }
}
