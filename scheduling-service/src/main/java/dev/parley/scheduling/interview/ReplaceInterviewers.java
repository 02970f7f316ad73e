package dev.parley.scheduling.interview;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.staff.Actor;
import dev.parley.scheduling.staff.Interviewers;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Others hold an interview that keeps its time and its seat; their calendars change with it or not at all. */
@ApplicationScoped
public class ReplaceInterviewers {

    private final Interviews interviews;
    private final Interviewers interviewers;
    private final CheckRules checkRules;
    private final CalendarClaims claims;
    private final Declines declines;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;

    ReplaceInterviewers(
            Interviews interviews,
            Interviewers interviewers,
            CheckRules checkRules,
            CalendarClaims claims,
            Declines declines,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.checkRules = checkRules;
        this.claims = claims;
        this.declines = declines;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
    }

    public void replace(Actor by, UUID id, ReplaceRequest request, Integer expectedVersion) {
        List<UUID> panel = interviewers.known(request.interviewerIds());
        Attempts.inTransaction(() -> {
            Interview interview = interviews.lockOwned(by, id);
            interview.expect(expectedVersion);
            interview.mustBeAhead();
            if (!interview.interviewerIds().equals(panel)) {
                replaceBy(panel, by, interview, request.reason());
            }
        });
    }

    private void replaceBy(List<UUID> panel, Actor by, Interview interview, String reason) {
        List<UUID> former = interview.interviewerIds();
        Map<String, Object> before = AuditValues.of(interview);
        checkRules.checkCalendarsBeforeClaim(
                interview, panel.stream().filter(id -> !former.contains(id)).toList());
        interview.replaceInterviewers(panel);
        interviews.flush();
        claims.replace(interview);
        declines.keepOnly(interview, panel);
        auditLog.record(interview, by, "INTERVIEWERS_REPLACED", before, AuditValues.of(interview), reason);
        events.publish(interview);
        if (interview.time() != null) {
            mails.replaced(interview, former);
        }
    }
}
