package dev.parley.scheduling.reminder;

import dev.parley.scheduling.interview.Declines;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewMessage;
import dev.parley.scheduling.interview.InterviewMessages;
import dev.parley.scheduling.interview.Modes;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import static dev.parley.scheduling.interview.InterviewMessage.TO_BE_HELD;
import static dev.parley.scheduling.interview.InterviewMessage.mail;

/** Reminds the candidate and the interviewers by email and SMS, except those who are present or declined. */
@ApplicationScoped
class RemindPeople {

    private static final List<String> UNFINISHED = List.of("COMPLETED");

    private final InterviewMessages messages;
    private final Declines declines;
    private final Modes modes;

    RemindPeople(InterviewMessages messages, Declines declines, Modes modes) {
        this.messages = messages;
        this.declines = declines;
        this.modes = modes;
    }

    ReminderOutcome remind(Reminder reminder, Interview interview) {
        if (!modes.offers(interview.mode())) {
            return ReminderOutcome.NOT_NEEDED;
        }
        boolean candidateIsMissing =
                interview.isSelfPaced() || interview.attendance().candidateJoinedAt() == null;
        boolean hostIsMissing = interview.attendance().interviewerJoinedAt() == null;
        if (candidateIsMissing) {
            InterviewMessage message = forCandidate(reminder, interview);
            messages.toCandidate(interview, message);
            messages.toCandidate(interview, message.bySms());
        }
        if (hostIsMissing) {
            remindInterviewers(reminder, interview);
        }
        return candidateIsMissing || hostIsMissing ? ReminderOutcome.REQUESTED : ReminderOutcome.NOT_NEEDED;
    }

    private void remindInterviewers(Reminder reminder, Interview interview) {
        Set<UUID> declined = declines.of(interview.id()).keySet();
        InterviewMessage message = message(reminder, "interviewer-reminder", TO_BE_HELD);
        for (UUID person : interview.interviewerIds()) {
            if (!declined.contains(person)) {
                messages.toInterviewer(interview, person, message);
                messages.toInterviewer(interview, person, message.bySms());
            }
        }
    }

    private static InterviewMessage forCandidate(Reminder reminder, Interview interview) {
        String template = interview.isSelfPaced() ? "self-paced-reminder" : "interview-reminder";
        return message(reminder, template, interview.isUnfinished() ? UNFINISHED : TO_BE_HELD);
    }

    private static InterviewMessage message(Reminder reminder, String template, List<String> validStates) {
        return mail(template, validStates)
                .until(reminder.expiresAt())
                .once(reminder.revision() + ":" + reminder.rung())
                .with("before", reminder.rung());
    }
}
