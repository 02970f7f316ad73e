package dev.parley.scheduling.reminder;

import dev.parley.scheduling.interview.Interview;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import java.time.Instant;
import java.util.UUID;

/** One rung of the ladder of one interview at one time. */
@Entity
public class Reminder {

    @Id
    private UUID id;

    @Column(name = "interview_id")
    private UUID interviewId;

    private int revision;
    private String rung;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Enumerated(EnumType.STRING)
    private ReminderOutcome outcome;

    protected Reminder() {}

    boolean isOpen() {
        return doneAt == null;
    }

    /** Whether the interview still has the time of this reminder, and will take place or go on. */
    boolean isOf(Interview interview) {
        return interview.revision() == revision && (interview.isToBeHeld() || interview.isUnfinished());
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isAbsenceCheck() {
        return Rung.ABSENCE.equals(rung);
    }

    void done(ReminderOutcome result, Instant now) {
        outcome = result;
        doneAt = now;
    }

    int revision() {
        return revision;
    }

    String rung() {
        return rung;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
