package dev.parley.scheduling.slot;

import dev.parley.platform.problem.Rejection;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.shared.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Takes and releases seats. Only this class counts seats, under the lock of the slot's row. */
@ApplicationScoped
public class Seats implements PanacheRepositoryBase<SlotBooking, UUID> {

    private static final String TAKE = """
            WITH used AS (DELETE FROM slot_hold WHERE interview_id = :interview),
            seat AS (
                UPDATE slot s SET current_bookings = current_bookings + 1
                WHERE s.id = :slot AND NOT s.closed AND s.current_bookings + """ + Holds.FOR_OTHERS + """
                 < s.max_candidates
                RETURNING s.id, s.current_bookings),
            booking AS (
                INSERT INTO slot_booking (id, slot_id, interview_id, notes, booked_at)
                SELECT :booking, seat.id, :interview, :notes, :now FROM seat)
            SELECT current_bookings, EXISTS (SELECT 1 FROM waiting w WHERE w.interview_id = :interview),
                   """ + Holds.FOR_OTHERS + """
                   , (SELECT count(*) FROM waiting_slot v JOIN waiting w ON w.id = v.waiting_id
                      WHERE v.slot_id = s.id AND w.interview_id <> :interview)
            FROM seat s""";

    private static final String RELEASE = """
            WITH booking AS (
                UPDATE slot_booking SET released_at = :now WHERE interview_id = :interview AND released_at IS NULL RETURNING slot_id)
            UPDATE slot s SET current_bookings = current_bookings - 1 FROM booking WHERE s.id = booking.slot_id
            RETURNING s.id""";

    private final Slots slots;
    private final Holds holds;
    private final Sql sql;
    private final Event<SeatFreed> freed;
    private final Event<TimeSettled> settled;
    private final InstantSource clock;

    Seats(Slots slots, Holds holds, Sql sql, Event<SeatFreed> freed, Event<TimeSettled> settled, InstantSource clock) {
        this.slots = slots;
        this.holds = holds;
        this.sql = sql;
        this.freed = freed;
        this.settled = settled;
        this.clock = clock;
    }

    /** @param waited the interview was waiting for a seat; it waits no longer */
    private record Taken(int bookings, boolean waited, Interest others) {}

    /** Locks the slots in the order of their ids and reads their current state. Skips nulls. */
    public void lock(UUID... slotIds) {
        List<UUID> ids =
                Arrays.stream(slotIds).filter(Objects::nonNull).distinct().toList();
        if (ids.size() == 1) {
            slots.lock(ids.getFirst());
        } else if (!ids.isEmpty()) {
            sql.of("SELECT id FROM slot WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE")
                    .with("ids", ids.toArray(UUID[]::new))
                    .list(row -> true);
            ids.forEach(slots::renew);
        }
    }

    /**
     * Takes a seat of a locked slot for a stored interview. Capacity decides, not the status. Seats held for others are
     * not free; this interview's own hold is used up.
     */
    public BookedSeat take(UUID slotId, UUID interviewId, String notes) {
        SlotBooking booking = new SlotBooking(slotId, interviewId, notes, clock.instant());
        Slot slot = slots.byId(slotId);
        Taken taken = sql.of(TAKE)
                .with("interview", interviewId)
                .with("self", interviewId)
                .with("slot", slotId)
                .with("booking", booking.id())
                .with("notes", notes)
                .with("now", booking.bookedAt())
                .first(row -> new Taken(row.getInt(1), row.getBoolean(2), new Interest(row.getInt(3), row.getInt(4))))
                .orElseThrow(() -> refusal(slot));
        slot.counted(taken.bookings());
        if (taken.waited()) {
            settled.fire(new TimeSettled(interviewId, slotId));
        }
        return new BookedSeat(booking, slot, taken.others());
    }

    /** Releases the interview's current seat, if any, and takes one of this slot. */
    public BookedSeat move(UUID slotId, Interview interview, String notes) {
        if (interview.slotId() != null) {
            release(interview.id());
        }
        return take(slotId, interview.id(), notes);
    }

    /** The current state of the locked slot. */
    public Slot known(UUID slotId) {
        slots.renew(slotId);
        return slots.byId(slotId);
    }

    /** The reason why no seat was free. */
    public Rejection refusal(Slot slot) {
        slot.mustBeOpen();
        return new SlotRejection.SlotFull(slot);
    }

    /** Releases the interview's seat and holds, and ends its waiting. Does nothing when it has neither. */
    public void giveBack(UUID interviewId) {
        settled.fire(new TimeSettled(interviewId, null));
        release(interviewId);
        holds.releaseAll(interviewId);
    }

    private void release(UUID interviewId) {
        flush();
        sql.of(RELEASE)
                .with("now", clock.instant())
                .with("interview", interviewId)
                .first(row -> Sql.uuid(row, 1))
                .ifPresent(slotId -> freed.fire(new SeatFreed(slotId)));
    }

    /** Interviews with a seat of the slot, earliest booking first. */
    public List<UUID> interviewsOn(UUID slotId) {
        return find("slotId = ?1 and releasedAt is null order by bookedAt, id", slotId).stream()
                .map(SlotBooking::interviewId)
                .toList();
    }

    public Optional<SlotBooking> held(UUID interviewId) {
        return find("interviewId = ?1 and releasedAt is null", interviewId).firstResultOptional();
    }
}
