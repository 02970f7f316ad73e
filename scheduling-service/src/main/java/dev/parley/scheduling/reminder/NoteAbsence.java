package dev.parley.scheduling.reminder;

import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewEvents;
import dev.parley.scheduling.interview.InterviewMessage;
import dev.parley.scheduling.interview.InterviewMessages;
import dev.parley.scheduling.interview.Warnings;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Map;
import java.util.UUID;

/** Tells the interviewers and every open page that late entry has closed without the candidate. */
@ApplicationScoped
class NoteAbsence {

    private final Warnings warnings;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMessages messages;

    NoteAbsence(Warnings warnings, AuditLog auditLog, InterviewEvents events, InterviewMessages messages) {
        this.warnings = warnings;
        this.auditLog = auditLog;
        this.events = events;
        this.messages = messages;
    }

    ReminderOutcome note(Interview interview) {
        if (!warnings.isCandidateAbsent(interview)) {
            return ReminderOutcome.NOT_NEEDED;
        }
        auditLog.record(interview, new Actor.Suite(), "CANDIDATE_ABSENT", null, Map.of(), null);
        events.publish(interview);
        InterviewMessage message = InterviewMessage.mail("interviewer-candidate-absent", InterviewMessage.TO_BE_HELD);
        for (UUID person : interview.interviewerIds()) {
            messages.toInterviewer(interview, person, message);
            messages.toInterviewer(interview, person, message.bySms());
        }
        return ReminderOutcome.NOTED;
    }
}
