package dev.parley.scheduling.interview;

import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.scheduling.interview.CalendarClaims.Kind;
import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.match.Match;
import dev.parley.scheduling.match.Matches;
import dev.parley.scheduling.person.Staff;
import dev.parley.scheduling.rule.Proposal;
import dev.parley.scheduling.rule.SchedulingRules;
import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What creating, rescheduling and booking a slot have in common: rules, calendar, audit, event, mails. */
@ApplicationScoped
public class PlaceInterview {

    private final Matches matches;
    private final Interviews interviews;
    private final CalendarClaims claims;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    PlaceInterview(
            Matches matches,
            Interviews interviews,
            CalendarClaims claims,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails,
            SchedulingSettings settings,
            InstantSource clock) {
        this.matches = matches;
        this.interviews = interviews;
        this.claims = claims;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the caller's transaction; the interview is new or locked, a slot of the placement is locked. */
    public void place(Staff by, Interview interview, Placement placement, String reason) {
        interview.mustBePlaceable();
        check(by, interview, placement);
        boolean again = interview.status() == InterviewStatus.SCHEDULED;
        List<UUID> formerInterviewers = again ? interview.interviewerIds() : List.of();
        Map<String, Object> before = AuditValues.of(interview);

        interview.place(placement);
        interviews.flush();
        claims.replace(interview);

        auditLog.record(
                interview,
                by.id(),
                again ? "RESCHEDULED" : "SCHEDULED",
                again ? before : null,
                AuditValues.of(interview),
                reason);
        events.publish(
                interview, again ? SchedulingEvents.INTERVIEW_RESCHEDULED : SchedulingEvents.INTERVIEW_SCHEDULED);
        mails.placed(interview, again, formerInterviewers);
    }

    /** All rules at once; those about time only when there is one. */
    void check(Staff by, Interview interview, Placement placement) {
        Match match = matches.holdOwned(
                by, interview.job().id(), interview.candidate().id());
        Set<Kind> busy = claims.busy(interview, placement);
        Instant now = clock.instant();
        SchedulingRules.check(new Proposal(
                match.isShortlisted(),
                match.isInterviewEnabled(),
                match.isOnlineInterviewEnabled(),
                interview.type() == InterviewType.ONLINE,
                placement.time(),
                now,
                limits(match.job()),
                busy.contains(Kind.CANDIDATE),
                busy.contains(Kind.INTERVIEWER)));
    }

    private Proposal.Limits limits(Job job) {
        SchedulingSettings.Interviews limits = settings.interview();
        return new Proposal.Limits(
                job.minimumNotice().orElse(limits.minimumNotice()),
                limits.maximumAhead(),
                limits.shortest(),
                limits.longest());
    }
}
