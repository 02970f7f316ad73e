package dev.parley.scheduling.interview;

import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What creating, rescheduling, booking and self-service have in common: rules, calendar, audit, event, mails. */
@ApplicationScoped
public class PlaceInterview {

    private final CheckRules checkRules;
    private final Interviews interviews;
    private final CalendarClaims claims;
    private final Declines declines;
    private final Event<TimeGiven> timeGiven;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;

    PlaceInterview(
            CheckRules checkRules,
            Interviews interviews,
            CalendarClaims claims,
            Declines declines,
            Event<TimeGiven> timeGiven,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails) {
        this.checkRules = checkRules;
        this.interviews = interviews;
        this.claims = claims;
        this.declines = declines;
        this.timeGiven = timeGiven;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
    }

    /** In the caller's transaction; the interview is new or locked, a slot of the placement is locked. */
    public void place(Actor by, Interview interview, Placement placement, String reason) {
        interview.mustBePlaceable();
        checkRules.checkBeforeClaim(by, interview, placement);
        boolean again = interview.status() == InterviewStatus.SCHEDULED;
        List<UUID> formerInterviewers = again ? interview.interviewerIds() : List.of();
        Map<String, Object> before = AuditValues.of(interview);

        interview.place(placement);
        if (again && by instanceof Actor.Candidate) {
            interview.movedByCandidate();
        }
        events.publish(
                interview, again ? SchedulingEvents.INTERVIEW_RESCHEDULED : SchedulingEvents.INTERVIEW_SCHEDULED);
        mails.placed(interview, again, formerInterviewers, by, reason);

        interviews.flush();
        if (again) {
            claims.replace(interview);
            declines.forget(interview);
        } else {
            claims.add(interview);
        }
        timeGiven.fire(new TimeGiven(interview, again));
        auditLog.record(
                interview,
                by,
                again ? "RESCHEDULED" : "SCHEDULED",
                again ? before : null,
                AuditValues.of(interview),
                reason);
    }
}
