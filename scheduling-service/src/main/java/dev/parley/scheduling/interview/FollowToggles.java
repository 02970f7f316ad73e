package dev.parley.scheduling.interview;

import dev.parley.scheduling.candidate.Match;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Standing online interviews open and close with the candidate's online toggle; they are never called off by it. */
@ApplicationScoped
public class FollowToggles {

    private final Interviews interviews;
    private final AuditLog auditLog;
    private final InterviewEvents events;

    FollowToggles(Interviews interviews, AuditLog auditLog, InterviewEvents events) {
        this.interviews = interviews;
        this.auditLog = auditLog;
        this.events = events;
    }

    public void follow(Staff by, Match match) {
        for (Interview interview :
                interviews.ofMatch(match.job().id(), match.candidate().id())) {
            interviews.getEntityManager().refresh(interview, LockModeType.PESSIMISTIC_WRITE);
            var before = AuditValues.of(interview);
            if (interview.status().isStanding() && interview.enableOnline(match.isOnlineInterviewEnabled())) {
                String action = match.isOnlineInterviewEnabled() ? "ONLINE_ENABLED" : "ONLINE_DISABLED";
                auditLog.record(interview, by, action, before, AuditValues.of(interview), null);
                events.publish(interview);
            }
        }
    }
}
