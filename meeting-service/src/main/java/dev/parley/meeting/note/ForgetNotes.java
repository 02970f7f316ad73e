package dev.parley.meeting.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;

/** Part of a deletion: what interviewers wrote down for themselves. */
@ApplicationScoped
public class ForgetNotes {

    private final EntityManager entityManager;

    ForgetNotes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Deletes at most so many. */
    @Transactional
    public void changedBy(Instant by, int most) {
        entityManager
                .createNativeQuery("""
                        DELETE FROM interview_note WHERE (interview_id, author_id) IN (
                            SELECT interview_id, author_id FROM interview_note
                            WHERE changed_at <= :by ORDER BY changed_at LIMIT :most FOR UPDATE SKIP LOCKED)""")
                .setParameter("by", by)
                .setParameter("most", most)
                .executeUpdate();
    }
}
