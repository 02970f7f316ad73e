package dev.parley.scheduling.booking;

import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.CheckRules;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewEvents;
import dev.parley.scheduling.interview.InterviewMails;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.interview.Placement;
import dev.parley.scheduling.interview.SlotsToChoose;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

/** Announces a new interview that has no time yet, and asks the candidate to choose one if slots are offered. */
@ApplicationScoped
class LeavePending {

    private final CheckRules checkRules;
    private final SlotsToChoose slotsToChoose;
    private final Interviews interviews;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;

    LeavePending(
            CheckRules checkRules,
            SlotsToChoose slotsToChoose,
            Interviews interviews,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails) {
        this.checkRules = checkRules;
        this.slotsToChoose = slotsToChoose;
        this.interviews = interviews;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
    }

    /** In the caller's transaction. */
    void leave(Staff by, Interview interview, Placement withoutTime) {
        boolean choosing = !interview.slotInterviewerIds().isEmpty();
        checkRules.check(by, interview, withoutTime);
        if (choosing) {
            slotsToChoose.mustBeThere(interview);
        }
        interviews.flush();
        auditLog.record(interview, by, "CREATED", null, auditLog.snapshot(interview), null);
        events.publish(interview, SchedulingEvents.INTERVIEW_PENDING);
        if (choosing) {
            mails.pickATime(interview);
        }
    }
}
