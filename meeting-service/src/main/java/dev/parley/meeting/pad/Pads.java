package dev.parley.meeting.pad;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Pads implements PanacheRepositoryBase<Pad, UUID> {

    /** Returns the pad, an empty one if there was none. Locks it until the transaction ends. */
    Pad lock(UUID meetingId, Instant now) {
        return lockExisting(meetingId).orElseGet(() -> {
            getEntityManager()
                    .createNativeQuery("""
                            INSERT INTO pad (meeting_id, last_seq, bytes, changed_at) VALUES (:id, 0, 0, :now)
                            ON CONFLICT (meeting_id) DO NOTHING""")
                    .setParameter("id", meetingId)
                    .setParameter("now", now)
                    .executeUpdate();
            return lockExisting(meetingId).orElseThrow();
        });
    }

    Optional<Pad> lockExisting(UUID meetingId) {
        return findByIdOptional(meetingId, LockModeType.PESSIMISTIC_WRITE);
    }

    int lastSeq(UUID meetingId) {
        return findByIdOptional(meetingId).map(Pad::lastSeq).orElse(0);
    }

    /** Those that nobody changed since. */
    @Transactional
    List<UUID> unchangedSince(Instant since, int most) {
        return getEntityManager()
                .createQuery("select p.meetingId from Pad p where p.changedAt <= ?1 order by p.changedAt", UUID.class)
                .setParameter(1, since)
                .setMaxResults(most)
                .getResultList();
    }
}
