package dev.parley.scheduling.slot;

import dev.parley.platform.problem.Rejection;
import dev.parley.scheduling.hold.Holds;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Who sits where. Seats are counted here and nowhere else, under the lock of the slot's row. */
@ApplicationScoped
public class Seats implements PanacheRepositoryBase<SlotBooking, UUID> {

    private final Slots slots;
    private final Holds holds;
    private final InstantSource clock;

    Seats(Slots slots, Holds holds, InstantSource clock) {
        this.slots = slots;
        this.holds = holds;
        this.clock = clock;
    }

    /** Locks the slots in the order of their ids; absent ones are skipped. */
    public void lock(UUID... slotIds) {
        List<UUID> ids =
                Arrays.stream(slotIds).filter(Objects::nonNull).distinct().toList();
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createNativeQuery("SELECT id FROM slot WHERE id = ANY(:ids) ORDER BY id FOR UPDATE", UUID.class)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList();
        }
    }

    /** Capacity decides, not the status. Seats kept for others are not free; what is kept for this one is used up. */
    public Slot take(UUID slotId, UUID interviewId, String notes) {
        int taken = getEntityManager()
                .createNativeQuery("""
                        WITH used AS (DELETE FROM slot_hold WHERE interview_id = :interview)
                        UPDATE slot s SET current_bookings = current_bookings + 1
                        WHERE s.id = :slot AND NOT s.closed
                          AND s.current_bookings + """ + Holds.FOR_OTHERS + " < s.max_candidates")
                .setParameter("slot", slotId)
                .setParameter("interview", interviewId)
                .setParameter("self", interviewId.toString())
                .setParameter("now", clock.instant())
                .executeUpdate();
        Slot slot = known(slotId);
        if (taken == 0) {
            throw refusal(slot);
        }
        persist(new SlotBooking(slotId, interviewId, notes, clock.instant()));
        return slot;
    }

    /** Gives back the seat it has, if any, and takes one here. */
    public Slot move(UUID slotId, UUID interviewId, String notes) {
        release(interviewId);
        return take(slotId, interviewId, notes);
    }

    /** As it is now, under its lock. */
    public Slot known(UUID slotId) {
        Slot slot = slots.byId(slotId);
        getEntityManager().refresh(slot);
        return slot;
    }

    /** Why no seat could be had. */
    public Rejection refusal(Slot slot) {
        slot.mustBeOpen();
        return new SlotRejection.SlotFull(slot);
    }

    /** The seat, once, and what was kept; without either nothing happens. */
    public void giveBack(UUID interviewId) {
        release(interviewId);
        holds.releaseAll(interviewId);
    }

    private void release(UUID interviewId) {
        held(interviewId).ifPresent(booking -> {
            booking.release(clock.instant());
            flush();
            getEntityManager()
                    .createNativeQuery("UPDATE slot SET current_bookings = current_bookings - 1 WHERE id = :slot")
                    .setParameter("slot", booking.slotId())
                    .executeUpdate();
        });
    }

    Optional<SlotBooking> held(UUID interviewId) {
        return find("interviewId = ?1 and releasedAt is null", interviewId).firstResultOptional();
    }
}
