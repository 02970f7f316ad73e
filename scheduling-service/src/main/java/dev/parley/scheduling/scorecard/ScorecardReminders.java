package dev.parley.scheduling.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The rows of {@code scorecard_reminder}; each method is part of the caller's transaction. */
@ApplicationScoped
class ScorecardReminders {

    private final EntityManager entities;

    ScorecardReminders(EntityManager entities) {
        this.entities = entities;
    }

    /** Finds interviewers of completed interviews whose first reminder is due and whose card is missing. */
    int enlist(Instant now, ReminderSchedule schedule) {
        return entities.createNativeQuery("""
                        INSERT INTO scorecard_reminder (interview_id, person_id, sent, due_at)
                        SELECT i.id, p.person_id, 0, :now
                        FROM interview i JOIN (
                            SELECT interview_id, person_id FROM interview_interviewer
                            UNION ALL SELECT interview_id, person_id FROM interview_reviewer) p ON p.interview_id = i.id
                        WHERE i.status = 'COMPLETED' AND i.ends_at <= :due AND i.ends_at > :oldest
                          AND EXISTS (SELECT 1 FROM scorecard_form f WHERE f.job_id = i.job_id)
                          AND NOT EXISTS (SELECT 1 FROM scorecard_reminder r
                                          WHERE r.interview_id = i.id AND r.person_id = p.person_id)
                        ON CONFLICT DO NOTHING""")
                .setParameter("now", now)
                .setParameter("due", now.minus(schedule.first()))
                .setParameter("oldest", now.minus(schedule.horizon()))
                .executeUpdate();
    }

    /** Claims them for 30 seconds. */
    List<ReminderRow> claim(Instant now, int atMost) {
        return rows("""
                UPDATE scorecard_reminder SET claimed_until = clock_timestamp() + interval '30 seconds'
                WHERE (interview_id, person_id) IN (
                    SELECT interview_id, person_id FROM scorecard_reminder
                    WHERE due_at <= :now AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                    ORDER BY due_at LIMIT :batch FOR UPDATE SKIP LOCKED)
                RETURNING interview_id, person_id""", now, atMost);
    }

    /** How many were sent, of a reminder that is still due; locks it. */
    OptionalInt lockDue(ReminderRow row, Instant now) {
        List<?> sent = entities.createNativeQuery("""
                        SELECT sent FROM scorecard_reminder
                        WHERE interview_id = :interview AND person_id = :person AND due_at <= :now FOR UPDATE""")
                .setParameter("interview", row.interviewId())
                .setParameter("person", row.personId())
                .setParameter("now", now)
                .getResultList();
        return sent.isEmpty() ? OptionalInt.empty() : OptionalInt.of((Integer) sent.getFirst());
    }

    /** @param dueAt of the next one; empty: it was the last */
    void advance(ReminderRow row, int sent, Optional<Instant> dueAt) {
        entities.createNativeQuery("""
                        UPDATE scorecard_reminder
                        SET sent = :sent, due_at = cast(:due AS timestamptz), claimed_until = NULL
                        WHERE interview_id = :interview AND person_id = :person""")
                .setParameter("sent", sent)
                .setParameter("due", dueAt.map(Timestamp::from).orElse(null))
                .setParameter("interview", row.interviewId())
                .setParameter("person", row.personId())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<ReminderRow> rows(String sql, Instant now, int atMost) {
        List<Tuple> found = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("now", now)
                .setParameter("batch", atMost)
                .getResultList();
        return found.stream()
                .map(row -> new ReminderRow(row.get("interview_id", UUID.class), row.get("person_id", UUID.class)))
                .toList();
    }
}
