package dev.parley.meeting.adjustment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.UUID;

@ApplicationScoped
class Adjustments implements PanacheRepositoryBase<Adjustment, UUID> {

    /** Locks it until the transaction ends; it begins to exist with the first change. */
    Adjustment lock(UUID interviewId) {
        getEntityManager()
                .createNativeQuery("INSERT INTO adjustment (interview_id, event_seq) VALUES (:id, 0)"
                        + " ON CONFLICT (interview_id) DO NOTHING")
                .setParameter("id", interviewId)
                .executeUpdate();
        return findById(interviewId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** While this transaction lasts, the candidate starts no clock: what they are shown is what counts. */
    void holdClocks(UUID interviewId) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM self_paced_run WHERE interview_id = :id FOR UPDATE")
                .setParameter("id", interviewId)
                .getResultList();
    }
}
