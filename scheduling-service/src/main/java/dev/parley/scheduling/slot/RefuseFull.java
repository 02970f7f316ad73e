package dev.parley.scheduling.slot;

import dev.parley.scheduling.hold.Holds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.InstantSource;
import java.util.UUID;

/**
 * Turns away from a full slot before any lock is taken, so that those who come too late neither wait for each other nor
 * hold up who gives a seat back. Whoever is let through is still counted under the lock.
 */
@ApplicationScoped
class RefuseFull {

    private final EntityManager entities;
    private final Slots slots;
    private final InstantSource clock;

    RefuseFull(EntityManager entities, Slots slots, InstantSource clock) {
        this.entities = entities;
        this.slots = slots;
        this.clock = clock;
    }

    /** @throws SlotRejection.SlotFull when an interview that might be booked there finds no seat left */
    void check(UUID slotId, UUID interviewId) {
        boolean full = !entities.createNativeQuery("""
                        SELECT 1 FROM slot s JOIN interview i ON i.id = :interview
                        WHERE s.id = :slot AND NOT s.closed AND i.status IN ('PENDING', 'SCHEDULED')
                          AND i.slot_id IS DISTINCT FROM s.id
                          AND s.current_bookings + """ + Holds.FOR_OTHERS + " >= s.max_candidates")
                .setParameter("slot", slotId)
                .setParameter("interview", interviewId)
                .setParameter("self", interviewId.toString())
                .setParameter("now", clock.instant())
                .getResultList()
                .isEmpty();
        if (full) {
            throw new SlotRejection.SlotFull(slots.byId(slotId));
        }
    }
}
