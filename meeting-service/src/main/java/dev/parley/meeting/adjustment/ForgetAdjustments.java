package dev.parley.meeting.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.UUID;

/** Deletes a candidate's words: what they asked for, and answers that newer ones replaced. That they asked stays. */
@ApplicationScoped
public class ForgetAdjustments {

    private final EntityManager entities;

    ForgetAdjustments(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Deletes the words of those who never began, of interviews that were over by then. Runs at once on two replicas
     * share the work.
     *
     * @return how many
     */
    @Transactional
    public int neverBegun(Instant by, int most) {
        return entities.createNativeQuery("""
                        UPDATE adjustment_request SET text = '' WHERE id IN (
                            SELECT request.id FROM adjustment_request request
                            JOIN interview USING (interview_id)
                            WHERE request.text <> '' AND request.deadline <= :by
                                AND coalesce(interview.ends_at, request.deadline) <= :by
                                AND NOT EXISTS (
                                    SELECT FROM self_paced_run run WHERE run.interview_id = request.interview_id)
                            LIMIT :most FOR UPDATE OF request SKIP LOCKED)""")
                .setParameter("by", by)
                .setParameter("most", most)
                .executeUpdate();
    }

    /** In the caller's transaction. */
    public void of(UUID interviewId, Instant now) {
        entities.createNativeQuery("UPDATE adjustment_request SET text = '' WHERE interview_id = :interview")
                .setParameter("interview", interviewId)
                .executeUpdate();
        entities.createNativeQuery("""
                        UPDATE reopening SET old_text = NULL, old_answered_at = NULL,
                            closed_at = coalesce(closed_at, :now)
                        WHERE interview_id = :interview""")
                .setParameter("interview", interviewId)
                .setParameter("now", now)
                .executeUpdate();
    }
}
