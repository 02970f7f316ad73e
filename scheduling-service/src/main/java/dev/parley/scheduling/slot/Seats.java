package dev.parley.scheduling.slot;

import dev.parley.platform.problem.Rejection;
import dev.parley.scheduling.hold.Holds;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

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
    private final Event<SeatFreed> freed;
    private final Event<TimeSettled> settled;
    private final InstantSource clock;

    Seats(Slots slots, Holds holds, Event<SeatFreed> freed, Event<TimeSettled> settled, InstantSource clock) {
        this.slots = slots;
        this.holds = holds;
        this.freed = freed;
        this.settled = settled;
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
        List<?> taken = getEntityManager()
                .createNativeQuery("""
                        WITH used AS (DELETE FROM slot_hold WHERE interview_id = :interview)
                        UPDATE slot s SET current_bookings = current_bookings + 1
                        WHERE s.id = :slot AND NOT s.closed
                          AND s.current_bookings + """ + Holds.FOR_OTHERS + """
                           < s.max_candidates
                        RETURNING EXISTS (SELECT 1 FROM waiting w WHERE w.interview_id = :interview)""", Boolean.class)
                .setParameter("slot", slotId)
                .setParameter("interview", interviewId)
                .setParameter("self", interviewId.toString())
                .setParameter("now", clock.instant())
                .getResultList();
        Slot slot = known(slotId);
        if (taken.isEmpty()) {
            throw refusal(slot);
        }
        persist(new SlotBooking(slotId, interviewId, notes, clock.instant()));
        if (Boolean.TRUE.equals(taken.getFirst())) {
            settled.fire(new TimeSettled(interviewId, slotId));
        }
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

    /** The seat, once, and what was kept; without either nothing happens. It waits for none any more. */
    public void giveBack(UUID interviewId) {
        settled.fire(new TimeSettled(interviewId, null));
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
            freed.fire(new SeatFreed(booking.slotId()));
        });
    }

    /** Interviews that have a seat of it, the longest first. */
    List<UUID> interviewsOn(UUID slotId) {
        return find("slotId = ?1 and releasedAt is null order by bookedAt, id", slotId).stream()
                .map(SlotBooking::interviewId)
                .toList();
    }

    Optional<SlotBooking> held(UUID interviewId) {
        return find("interviewId = ?1 and releasedAt is null", interviewId).firstResultOptional();
    }
}
