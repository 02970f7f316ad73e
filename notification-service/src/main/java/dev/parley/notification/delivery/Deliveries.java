package dev.parley.notification.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    /** Returns false when the request is already queued for this recipient and channel. */
    boolean isNew(String dedupeKey, String recipientKey, String channel) {
        return count("dedupeKey = ?1 and recipientKey = ?2 and channel = ?3", dedupeKey, recipientKey, channel) == 0;
    }

    /** Claims due messages for one holder. Other holders skip them until the lease expires. */
    @SuppressWarnings("unchecked")
    List<Delivery> claim(UUID holder, int most, Duration lease, Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        UPDATE delivery SET claim = :holder, attempts = attempts + 1,
                               claimed_until = now() + :lease * interval '1 millisecond'
                        WHERE id IN (SELECT id FROM delivery
                                     WHERE status = 'QUEUED' AND next_attempt_at <= :now
                                       AND (claimed_until IS NULL OR claimed_until < now())
                                     ORDER BY next_attempt_at, id LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING *
                        """, Delivery.class)
                .setParameter("holder", holder)
                .setParameter("lease", lease.toMillis())
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    Optional<Delivery> heldBy(UUID holder, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(d -> d.isHeldBy(holder));
    }
}
