package dev.parley.scheduling.reminder;

import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Checks the interview again when the reminder is due, so that a cancelled or moved one gets no reminder. */
@ApplicationScoped
class SendReminder {

    private final Reminders reminders;
    private final Interviews interviews;
    private final RemindPeople remindPeople;
    private final NoteAbsence noteAbsence;
    private final InstantSource clock;

    SendReminder(
            Reminders reminders,
            Interviews interviews,
            RemindPeople remindPeople,
            NoteAbsence noteAbsence,
            InstantSource clock) {
        this.reminders = reminders;
        this.interviews = interviews;
        this.remindPeople = remindPeople;
        this.noteAbsence = noteAbsence;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void send(UUID id) {
        reminders.interviewOf(id).flatMap(interviews::lock).ifPresent(interview -> reminders
                .lockOpen(id)
                .ifPresent(reminder -> reminder.done(decide(reminder, interview), clock.instant())));
    }

    private ReminderOutcome decide(Reminder reminder, Interview interview) {
        Instant now = clock.instant();
        if (!reminder.isOf(interview)) {
            return ReminderOutcome.SUPERSEDED;
        }
        if (reminder.isExpired(now)) {
            return ReminderOutcome.TOO_LATE;
        }
        return reminder.isAbsenceCheck() ? noteAbsence.note(interview) : remindPeople.remind(reminder, interview);
    }
}
