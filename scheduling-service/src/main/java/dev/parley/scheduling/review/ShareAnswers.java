package dev.parley.scheduling.review;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewEvents;
import dev.parley.scheduling.interview.InterviewMessages;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.staff.Interviewers;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static dev.parley.scheduling.interview.InterviewMessage.mail;

/** Lets others read and rate the answers of a self-paced interview. Who is new to them is told. */
@ApplicationScoped
class ShareAnswers {

    private static final Duration WORTH_KNOWING = Duration.ofDays(7);
    private static final List<String> STANDING = List.of("SCHEDULED", "IN_PROGRESS", "COMPLETED");

    private final Interviews interviews;
    private final Interviewers interviewers;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMessages messages;
    private final InstantSource clock;

    ShareAnswers(
            Interviews interviews,
            Interviewers interviewers,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMessages messages,
            InstantSource clock) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.auditLog = auditLog;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    void share(Staff by, UUID id, ReviewersRequest request, Integer expectedVersion) {
        Set<UUID> wanted = new LinkedHashSet<>(interviewers.known(request.reviewerIds(), "reviewerIds"));
        Attempts.inTransaction(() -> {
            Interview interview = interviews.lockOwned(by, id);
            interview.expect(expectedVersion);
            wanted.remove(interview.ownerId());
            Set<UUID> former = interview.reviewerIds();
            if (!former.equals(wanted)) {
                shareWith(wanted, former, by, interview);
            }
        });
    }

    private void shareWith(Set<UUID> wanted, Set<UUID> former, Staff by, Interview interview) {
        Map<String, Object> before = auditLog.snapshot(interview);
        interview.shareWith(wanted);
        interviews.flush();
        auditLog.record(interview, by, "ANSWERS_SHARED", before, auditLog.snapshot(interview), null);
        events.publish(interview);
        for (UUID reviewer : wanted) {
            if (!former.contains(reviewer) && !reviewer.equals(by.id())) {
                messages.toInterviewer(
                        interview,
                        reviewer,
                        mail("answers-shared", STANDING)
                                .until(clock.instant().plus(WORTH_KNOWING))
                                .with("sharedBy", by.name()));
            }
        }
    }
}
