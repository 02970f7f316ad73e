package dev.parley.scheduling.scorecard;

import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewMessages;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import static dev.parley.scheduling.interview.InterviewMessage.mail;

/** Sends one reminder, if the interview took place, they were to rate the candidate and their card is missing. */
@ApplicationScoped
class RemindInterviewer {

    private final ScorecardReminders reminders;
    private final Interviews interviews;
    private final Scorecards scorecards;
    private final ScorecardForms forms;
    private final InterviewMessages messages;
    private final AuditLog auditLog;
    private final InstantSource clock;

    RemindInterviewer(
            ScorecardReminders reminders,
            Interviews interviews,
            Scorecards scorecards,
            ScorecardForms forms,
            InterviewMessages messages,
            AuditLog auditLog,
            InstantSource clock) {
        this.reminders = reminders;
        this.interviews = interviews;
        this.scorecards = scorecards;
        this.forms = forms;
        this.messages = messages;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** Returns false when nothing was sent, because it was no longer due or no longer needed. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean remind(ReminderRow row, ReminderSchedule schedule) {
        Instant now = clock.instant();
        OptionalInt sent = reminders.lockDue(row, now);
        if (sent.isEmpty()) {
            return false;
        }
        Interview interview = interviews.findById(row.interviewId());
        if (isSettled(row, interview)) {
            reminders.advance(row, sent.getAsInt(), Optional.empty());
            return false;
        }
        int number = sent.getAsInt() + 1;
        Optional<Instant> next = schedule.after(number, interview.endsAt(), now);
        reminders.advance(row, number, next);
        if (interview.status() != InterviewStatus.COMPLETED) {
            return false;
        }
        messages.toInterviewer(
                interview,
                row.personId(),
                mail("scorecard-reminder", List.of(InterviewStatus.COMPLETED.name()))
                        .until(now.plus(schedule.then()))
                        .once(Integer.toString(number)));
        Map<String, Object> values = Map.of("interviewerId", row.personId(), "reminder", number);
        auditLog.record(interview, new Actor.Suite(), "SCORECARD_REMINDED", null, values, null);
        return true;
    }

    /** For good, whatever the interview may yet become. */
    private boolean isSettled(ReminderRow row, Interview interview) {
        return interview.status() == InterviewStatus.CANCELLED
                || !interview.raterIds().contains(row.personId())
                || scorecards.isSubmitted(row.interviewId(), row.personId())
                || forms.current(interview.job().id()).isEmpty();
    }
}
