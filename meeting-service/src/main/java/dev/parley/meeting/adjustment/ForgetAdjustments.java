package dev.parley.meeting.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.UUID;

/** Deletes a candidate's words: what they asked for, and answers that newer ones replaced. That they asked stays. */
@ApplicationScoped
public class ForgetAdjustments {

    private final EntityManager entities;

    ForgetAdjustments(EntityManager entities) {
        this.entities = entities;
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
