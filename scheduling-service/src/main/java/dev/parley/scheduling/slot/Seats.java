package dev.parley.scheduling.slot;

import dev.parley.platform.problem.Problems;
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
    private final InstantSource clock;

    Seats(Slots slots, InstantSource clock) {
        this.slots = slots;
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

    /** Capacity decides, not the status. */
    public Slot take(UUID slotId, UUID interviewId, String notes) {
        int taken = getEntityManager()
                .createNativeQuery("""
                        UPDATE slot SET current_bookings = current_bookings + 1
                        WHERE id = :slot AND NOT closed AND current_bookings < max_candidates""")
                .setParameter("slot", slotId)
                .executeUpdate();
        Slot slot = slots.findByIdOptional(slotId).orElseThrow(() -> Problems.notFound("slot"));
        getEntityManager().refresh(slot);
        if (taken == 0) {
            slot.mustBeOpen();
            throw new SlotRejection.SlotFull(slot);
        }
        persist(new SlotBooking(slotId, interviewId, notes, clock.instant()));
        return slot;
    }

    /** Gives back the seat it has, if any, and takes one here. */
    public Slot move(UUID slotId, UUID interviewId, String notes) {
        giveBack(interviewId);
        return take(slotId, interviewId, notes);
    }

    /** Once: without a seat nothing happens. */
    public void giveBack(UUID interviewId) {
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
