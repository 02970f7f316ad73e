package dev.parley.scheduling.booking;

import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.shared.Sql;
import dev.parley.scheduling.slot.Holds;
import dev.parley.scheduling.slot.SlotRejection;
import dev.parley.scheduling.slot.Slots;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.UUID;

/**
 * Turns away from a full slot before any lock is taken, so that those who come too late neither wait for each other nor
 * hold up who gives a seat back. Whoever is let through is still counted under the lock.
 */
@ApplicationScoped
class RefuseFull {

    private static final String LOOK = """
            SELECT i.owner_id, i.candidate_id, i.slot_id,
                   i.status IN ('PENDING', 'SCHEDULED') AND i.slot_id IS DISTINCT FROM s.id AND NOT s.closed
                   AND s.current_bookings + """ + Holds.FOR_OTHERS + """
                    >= s.max_candidates
            FROM interview i LEFT JOIN slot s ON s.id = :slot WHERE i.id = :interview""";

    private final Sql sql;
    private final Slots slots;
    private final InstantSource clock;

    RefuseFull(Sql sql, Slots slots, InstantSource clock) {
        this.sql = sql;
        this.slots = slots;
        this.clock = clock;
    }

    private record Look(UUID ownerId, UUID candidateId, UUID slotId, boolean full) {}

    /**
     * @return the slot it sits on, read without a lock: slots are locked before interviews
     * @throws SlotRejection.SlotFull when an interview that might be booked there finds no seat left
     */
    UUID check(Actor by, UUID slotId, UUID interviewId) {
        Look found = sql.of(LOOK)
                .with("now", clock.instant())
                .with("self", interviewId)
                .with("slot", slotId)
                .with("interview", interviewId)
                .first(row -> new Look(Sql.uuid(row, 1), Sql.uuid(row, 2), Sql.uuid(row, 3), row.getBoolean(4)))
                .filter(row -> by.mayChange(row.ownerId(), row.candidateId()))
                .orElseThrow(() -> Problems.notFound("interview"));
        if (found.full()) {
            throw new SlotRejection.SlotFull(slots.byId(slotId));
        }
        return found.slotId();
    }
}
