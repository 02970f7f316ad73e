package dev.parley.meeting.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.util.UUID;

/** Deletes what was written about answers that are deleted: it may repeat them. */
@ApplicationScoped
public class ForgetComments {

    private final EntityManager entities;

    ForgetComments(EntityManager entities) {
        this.entities = entities;
    }

    /** In the caller's transaction, which holds the lock of the run. */
    public void of(UUID interviewId) {
        entities.createNativeQuery("DELETE FROM answer_comment WHERE interview_id = :interview")
                .setParameter("interview", interviewId)
                .executeUpdate();
    }
}
