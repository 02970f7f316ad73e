package dev.parley.scheduling.booking;

import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.CalendarClaims;
import dev.parley.scheduling.interview.CheckRules;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewEvents;
import dev.parley.scheduling.interview.InterviewMails;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.reminder.PlanReminders;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Map;
import java.util.UUID;

/** Cancels an interview and releases its seat, once. */
@ApplicationScoped
public class CancelInterview {

    private final CheckRules checkRules;
    private final Interviews interviews;
    private final CalendarClaims claims;
    private final Seats seats;
    private final PlanReminders planReminders;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;

    CancelInterview(
            CheckRules checkRules,
            Interviews interviews,
            CalendarClaims claims,
            Seats seats,
            PlanReminders planReminders,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails) {
        this.checkRules = checkRules;
        this.interviews = interviews;
        this.claims = claims;
        this.seats = seats;
        this.planReminders = planReminders;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
    }

    public void cancel(Actor by, UUID id, String reason) {
        Attempts.inTransaction(() -> cancelOnce(by, id, reason));
    }

    private void cancelOnce(Actor by, UUID id, String reason) {
        seats.lock(interviews.slotOf(by, id).orElse(null));
        Interview interview = interviews.lockOwned(by, id);
        checkRules.checkCancel(by, interview);
        Map<String, Object> before = auditLog.snapshot(interview);
        interview.cancel(reason);
        seats.giveBack(id);
        claims.release(id);
        planReminders.drop(id);
        auditLog.record(interview, by, "CANCELLED", before, auditLog.snapshot(interview), reason);
        events.publish(interview, SchedulingEvents.INTERVIEW_CANCELLED);
        mails.cancelled(interview, by, knows(interview));
    }

    /** A candidate who was never asked for a time gets no cancellation. */
    private boolean knows(Interview interview) {
        return interview.time() != null
                || !interview.slotInterviewerIds().isEmpty()
                || auditLog.toldCandidate(interview.id());
    }
}
