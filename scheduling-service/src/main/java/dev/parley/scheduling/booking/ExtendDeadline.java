package dev.parley.scheduling.booking;

import dev.parley.platform.problem.Invalid;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewEvents;
import dev.parley.scheduling.interview.InterviewMails;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.interview.TimeGiven;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * Gives the candidate of a self-paced interview more days, also while they are at it, and after a deadline that left it
 * unfinished. Its status stays as it is.
 */
@ApplicationScoped
class ExtendDeadline {

    private final Interviews interviews;
    private final Event<TimeGiven> timeGiven;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    ExtendDeadline(
            Interviews interviews,
            Event<TimeGiven> timeGiven,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails,
            SchedulingSettings settings,
            InstantSource clock) {
        this.interviews = interviews;
        this.timeGiven = timeGiven;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    void extend(Actor by, UUID id, DeadlineRequest request, Integer expectedVersion) {
        Attempts.inTransaction(() -> extendOnce(by, id, request, expectedVersion));
    }

    private void extendOnce(Actor by, UUID id, DeadlineRequest request, Integer expectedVersion) {
        Interview interview = interviews.lockOwned(by, id);
        if (request.deadline().equals(interview.deadline())) {
            return;
        }
        interview.expect(expectedVersion);
        Instant now = clock.instant();
        Map<String, Object> before = auditLog.snapshot(interview);
        if (!request.deadline().isBefore(now.plus(settings.interview().maximumAhead()))) {
            throw Invalid.field("deadline", "too-far-ahead", "must be within the days that may be booked");
        }
        interview.extend(request.deadline(), now, settings.interview().extensible());
        events.publish(interview);
        interviews.flush();
        timeGiven.fire(new TimeGiven(interview, true));
        auditLog.record(interview, by, "DEADLINE_EXTENDED", before, auditLog.snapshot(interview), request.reason());
        mails.extended(interview, request.reason());
    }
}
