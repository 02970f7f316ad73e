package dev.parley.scheduling.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores offers of seats and their outcomes. */
@ApplicationScoped
public class Offers {

    private static final String ALL =
            "SELECT id, interview_id, slot_id, status, offered_at, expires_at FROM slot_offer ";

    private final EntityManager entities;

    Offers(EntityManager entities) {
        this.entities = entities;
    }

    void add(Offer offer) {
        entities.createNativeQuery("""
                        INSERT INTO slot_offer (id, interview_id, slot_id, status, offered_at, expires_at)
                        VALUES (:id, :interview, :slot, 'OPEN', :offered, :expires)""")
                .setParameter("id", offer.id())
                .setParameter("interview", offer.interviewId())
                .setParameter("slot", offer.slotId())
                .setParameter("offered", offer.offeredAt())
                .setParameter("expires", offer.expiresAt())
                .executeUpdate();
    }

    Optional<Offer> of(UUID interviewId, UUID offerId) {
        return read(ALL + "WHERE id = :id AND interview_id = :interview", offerId, interviewId).stream()
                .findFirst();
    }

    /** The offer that can be accepted now. */
    public Optional<Offer> open(UUID interviewId, Instant now) {
        return read(ALL + "WHERE interview_id = :interview AND status = 'OPEN'", null, interviewId).stream()
                .filter(offer -> offer.isOpen(now))
                .findFirst();
    }

    /** Returns true when it was still open. Each offer ends once. */
    boolean end(UUID offerId, OfferStatus status, Instant now) {
        return entities.createNativeQuery("""
                        UPDATE slot_offer SET status = :status, ended_at = :now WHERE id = :id AND status = 'OPEN'""")
                        .setParameter("status", status.name())
                        .setParameter("now", now)
                        .setParameter("id", offerId)
                        .executeUpdate()
                == 1;
    }

    /** @param slotId the slot whose seat the interview took, or null */
    void settle(UUID interviewId, UUID slotId, Instant now) {
        entities.createNativeQuery("""
                        UPDATE slot_offer SET ended_at = :now,
                            status = CASE WHEN slot_id = cast(:slot AS uuid) THEN 'ACCEPTED' ELSE 'WITHDRAWN' END
                        WHERE interview_id = :interview AND status = 'OPEN'""")
                .setParameter("now", now)
                .setParameter("slot", slotId == null ? null : slotId.toString())
                .setParameter("interview", interviewId)
                .executeUpdate();
    }

    void withdrawOf(UUID slotId, Instant now) {
        entities.createNativeQuery("""
                        UPDATE slot_offer SET status = 'WITHDRAWN', ended_at = :now
                        WHERE slot_id = :slot AND status = 'OPEN'""")
                .setParameter("now", now)
                .setParameter("slot", slotId)
                .executeUpdate();
    }

    /** Claims expired offers for half a minute. */
    List<Offer> claimLapsed(Instant now, int atMost) {
        return offers(entities.createNativeQuery("""
                        UPDATE slot_offer SET claimed_until = clock_timestamp() + interval '30 seconds'
                        WHERE id IN (
                            SELECT id FROM slot_offer WHERE status = 'OPEN' AND expires_at <= :now
                              AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                            ORDER BY expires_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING id, interview_id, slot_id, status, offered_at, expires_at""", Tuple.class)
                .setParameter("now", now)
                .setParameter("most", atMost));
    }

    private List<Offer> read(String sql, UUID id, UUID interviewId) {
        Query query = entities.createNativeQuery(sql, Tuple.class).setParameter("interview", interviewId);
        return offers(id == null ? query : query.setParameter("id", id));
    }

    @SuppressWarnings("unchecked")
    private static List<Offer> offers(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Offer(
                        row.get("id", UUID.class),
                        row.get("interview_id", UUID.class),
                        row.get("slot_id", UUID.class),
                        OfferStatus.valueOf(row.get("status", String.class)),
                        row.get("offered_at", Instant.class),
                        row.get("expires_at", Instant.class)))
                .toList();
    }
}
