package dev.parley.scheduling.interview;

import dev.parley.contracts.meeting.RoomState;
import dev.parley.contracts.scheduling.VideoProvider;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Map;

/** Holds an interview in the room here when its video service has failed. Its owner is told why; everybody's link stays. */
@ApplicationScoped
public class FallBackToRoom {

    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;

    FallBackToRoom(AuditLog auditLog, InterviewEvents events, InterviewMails mails) {
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
    }

    /** In the caller's transaction. Does nothing when the interview is held elsewhere by now. */
    public void fallBack(Interview interview, RoomState.VideoFailure failed) {
        VideoProvider provider = interview.video().provider();
        if (!provider.name().equals(failed.provider()) || !interview.status().isStanding()) {
            return;
        }
        Map<String, Object> before = AuditValues.of(interview);
        interview.fallBack();
        auditLog.changed(interview, null, "VIDEO_FELL_BACK", before);
        events.publish(interview);
        if (interview.isToBeHeld()) {
            mails.videoChanged(interview);
        }
        mails.fellBack(interview, provider, failed.failure());
    }
}
