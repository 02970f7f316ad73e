package dev.parley.scheduling.interview;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Map;
import java.util.UUID;

/** Another video service, or another link, for an interview that keeps its time. Everybody concerned is told. */
@ApplicationScoped
class ChangeVideo {

    private final Interviews interviews;
    private final Providers providers;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;

    ChangeVideo(
            Interviews interviews,
            Providers providers,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails) {
        this.interviews = interviews;
        this.providers = providers;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
    }

    void change(Actor by, UUID id, VideoRequest request, Integer expectedVersion) {
        Attempts.inTransaction(() -> {
            Interview interview = interviews.lockOwned(by, id);
            interview.expect(expectedVersion);
            Video video = providers.choose(request.provider(), request.videoLink(), interview.type(), interview.mode());
            if (!interview.video().isSameAs(video)) {
                change(by, interview, video, request.reason());
            }
        });
    }

    private void change(Actor by, Interview interview, Video video, String reason) {
        Map<String, Object> before = AuditValues.of(interview);
        boolean moves = !interview.video().leadsWhere(video);
        interview.holdBy(video);
        auditLog.record(interview, by, "VIDEO_CHANGED", before, AuditValues.of(interview), reason);
        events.publish(interview);
        if (moves && interview.isToBeHeld()) {
            mails.videoChanged(interview);
        }
    }
}
