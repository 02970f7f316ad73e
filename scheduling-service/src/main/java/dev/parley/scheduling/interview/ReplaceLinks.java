package dev.parley.scheduling.interview;

import dev.parley.scheduling.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Makes the links that are out there worthless and new ones available. */
@ApplicationScoped
public class ReplaceLinks {

    private final Interviews interviews;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;
    private final SelfServiceMails selfServiceMails;

    ReplaceLinks(
            Interviews interviews,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails,
            SelfServiceMails selfServiceMails) {
        this.interviews = interviews;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
        this.selfServiceMails = selfServiceMails;
    }

    @Transactional
    public void ofInterview(Staff by, UUID id) {
        replace(by, interviews.lockOwned(by, id), null);
    }

    /** Their address changed: what went to the old one must not open anything. */
    @Transactional
    public void ofCandidate(Staff by, UUID candidateId) {
        for (Interview found : interviews.ofCandidate(candidateId)) {
            interviews.getEntityManager().refresh(found, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
            if (found.status().isStanding()) {
                replace(by, found, "The candidate's address changed");
                mails.linkReplaced(found);
                askAgain(found);
            }
        }
    }

    private void askAgain(Interview interview) {
        if (interview.status() == InterviewStatus.PENDING
                && !interview.slotInterviewerIds().isEmpty()) {
            selfServiceMails.pickATime(interview);
        }
    }

    private void replace(Staff by, Interview interview, String reason) {
        var before = AuditValues.of(interview);
        interview.replaceLink();
        auditLog.record(interview, by.id(), "LINK_REPLACED", before, AuditValues.of(interview), reason);
        events.publish(interview);
    }
}
