package dev.parley.scheduling.interview;

import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

/**
 * Asks the candidate of a scheduled interview to choose another time. The time it has stands until they do, so that
 * nobody who misses the mail stands before a closed door.
 */
@ApplicationScoped
public class AskForAnotherTime {

    private static final List<String> WITH_TIME = List.of("SCHEDULED");

    private final Interviews interviews;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMessages messages;
    private final InterviewLinks links;

    AskForAnotherTime(
            Interviews interviews,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMessages messages,
            InterviewLinks links) {
        this.interviews = interviews;
        this.auditLog = auditLog;
        this.events = events;
        this.messages = messages;
        this.links = links;
    }

    /** In the caller's transaction; false when they were asked to leave this time before. */
    public boolean ask(Actor by, UUID id, String reason) {
        Interview interview = interviews.lockOwned(by, id);
        interview.mustBePlaceable();
        if (auditLog.askedSincePlaced(id)) {
            return false;
        }
        auditLog.record(interview, by, "ASKED_FOR_TIME", null, null, reason);
        events.publish(interview);
        messages.toCandidate(
                interview,
                InterviewMessage.mail("pick-a-time", WITH_TIME)
                        .until(interview.startsAt())
                        .with("link", links.forChoosing(interview))
                        .with("until", interview.startsAt().toString())
                        .with("reason", reason));
        return true;
    }
}
