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

    /** Opens the room of a meeting that has none. */
    public Room open(UUID meetingId, RoomKind kind, Instant now) {
        Room room = new Room(meetingId, kind, now);
        persist(room);
        return room;
    }

    /** Returns the room and creates that of an interview if necessary. Locks it until the transaction ends. */
    Room lock(UUID meetingId) {
        getEntityManager().createNativeQuery("""
                        INSERT INTO room (interview_id, event_seq, status) VALUES (:id, 0, 'OPEN')
                        ON CONFLICT (interview_id) DO NOTHING""").setParameter("id", meetingId).executeUpdate();
        return findById(meetingId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the room if it exists. Locks it until the transaction ends. */
    public Optional<Room> lockExisting(UUID meetingId) {
        return findByIdOptional(meetingId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Rooms of interviews that are still open after their time. */
    @Transactional
    public List<UUID> overdue(Instant endedBefore) {
        return getEntityManager()
                .createQuery(
                        "select r.meetingId from Room r, " + Interview.class.getSimpleName() + " i"
                                + " where i.interviewId = r.meetingId and r.status = 'OPEN' and i.endsAt <= ?1",
                        UUID.class)
                .setParameter(1, endedBefore)
                .setMaxResults(100)
                .getResultList();
    }
}
