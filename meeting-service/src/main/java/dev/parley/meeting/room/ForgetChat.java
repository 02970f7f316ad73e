package dev.parley.meeting.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;

/** Part of a deletion: what was said in the chat of rooms. */
@ApplicationScoped
public class ForgetChat {

    private final EntityManager entityManager;

    ForgetChat(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Deletes at most so many. */
    @Transactional
    public void saidBy(Instant by, int most) {
        entityManager
                .createNativeQuery("""
                        DELETE FROM chat_message WHERE (interview_id, participant_id, message_id) IN (
                            SELECT interview_id, participant_id, message_id FROM chat_message
                            WHERE said_at <= :by ORDER BY said_at LIMIT :most FOR UPDATE SKIP LOCKED)""")
                .setParameter("by", by)
                .setParameter("most", most)
                .executeUpdate();
    }
}
