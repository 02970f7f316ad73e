package dev.parley.meeting.room;

import dev.parley.meeting.interview.Interview;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Rooms implements PanacheRepositoryBase<Room, UUID> {

    /** Returns the room and creates it if necessary. Locks it until the transaction ends. */
    Room lock(UUID interviewId) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO room (interview_id, event_seq, status) VALUES (:id, 0, 'OPEN')
                        ON CONFLICT (interview_id) DO NOTHING""")
                .setParameter("id", interviewId)
                .executeUpdate();
        return findById(interviewId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the room if it exists. Locks it until the transaction ends. */
    Optional<Room> lockExisting(UUID interviewId) {
        return findByIdOptional(interviewId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Rooms that are still open after their time. */
    @Transactional
    public List<UUID> overdue(Instant endedBefore) {
        return getEntityManager()
                .createQuery(
                        "select r.interviewId from Room r, " + Interview.class.getSimpleName() + " i"
                                + " where i.interviewId = r.interviewId and r.status = 'OPEN' and i.endsAt <= ?1",
                        UUID.class)
                .setParameter(1, endedBefore)
                .setMaxResults(100)
                .getResultList();
    }
}
