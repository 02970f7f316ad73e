package dev.parley.scheduling.booking;

import dev.parley.scheduling.booking.BulkResponse.Result;
import dev.parley.scheduling.booking.BulkResponse.Row;
import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.slot.KeepSlot;
import dev.parley.scheduling.slot.Slot;
import dev.parley.scheduling.slot.SlotChangeRequest;
import dev.parley.scheduling.slot.SlotTakenBack;
import dev.parley.scheduling.slot.Slots;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.util.List;
import java.util.UUID;

/** One action on one slot, with what it means for those who booked; in the caller's transaction. */
@ApplicationScoped
class ChangeSlot {

    private final Slots slots;
    private final KeepSlot keepSlot;
    private final SettleBookings settleBookings;
    private final Event<SlotTakenBack> taken;

    ChangeSlot(Slots slots, KeepSlot keepSlot, SettleBookings settleBookings, Event<SlotTakenBack> taken) {
        this.slots = slots;
        this.keepSlot = keepSlot;
        this.settleBookings = settleBookings;
        this.taken = taken;
    }

    Row change(Staff by, UUID id, BulkRequest request) {
        Slot slot = slots.lockOwned(by, id);
        return switch (request.action()) {
            case CANCEL -> cancel(by, slot, request);
            case CLOSE -> close(by, slot, request);
            case OPEN -> slot.isClosed() ? kept(by, slot, closed(false)) : row(slot, Result.UNCHANGED, List.of());
            case CAPACITY ->
                slot.maxCandidates() == request.maxCandidates()
                        ? row(slot, Result.UNCHANGED, List.of())
                        : kept(by, slot, new SlotChangeRequest(null, null, null, request.maxCandidates(), null, null));
            case MOVE -> move(by, slot, request);
        };
    }

    private Row cancel(Staff by, Slot slot, BulkRequest request) {
        if (!slot.cancel()) {
            return row(slot, Result.UNCHANGED, List.of());
        }
        slots.freeInterviewers(slot);
        taken.fire(new SlotTakenBack(slot.id()));
        return row(slot, Result.DONE, settle(by, slot, request));
    }

    private Row close(Staff by, Slot slot, BulkRequest request) {
        boolean news = !slot.isClosed();
        slot.close(true);
        slots.flush();
        List<SettledBooking> bookings = settle(by, slot, request);
        return row(slot, news || !bookings.isEmpty() ? Result.DONE : Result.UNCHANGED, bookings);
    }

    /** Closed while its bookings are settled, so that no seat is offered at the former time. */
    private Row move(Staff by, Slot slot, BulkRequest request) {
        boolean wasClosed = slot.isClosed();
        TimeRange target = LocalMove.of(request).applied(slot.time(), slot.zone());
        if (target.equals(slot.time())) {
            return row(slot, Result.UNCHANGED, List.of());
        }
        slot.close(true);
        slots.flush();
        List<SettledBooking> bookings = settle(by, slot, request);
        slots.getEntityManager().refresh(slot);
        if (request.bookedOrKeep() == Booked.ASK_AGAIN && slot.currentBookings() > 0) {
            slot.close(wasClosed);
            slots.flush();
            return row(slot, Result.UNCHANGED, bookings);
        }
        keepSlot.changed(
                by,
                slot.id(),
                new SlotChangeRequest(target.startsAt(), target.endsAt(), null, null, wasClosed, null),
                null);
        return row(slot, Result.DONE, bookings);
    }

    private Row kept(Staff by, Slot slot, SlotChangeRequest change) {
        keepSlot.changed(by, slot.id(), change, null);
        return row(slot, Result.DONE, List.of());
    }

    private List<SettledBooking> settle(Staff by, Slot slot, BulkRequest request) {
        return settleBookings.settle(by, slot.id(), request.bookedOrKeep(), request.reason());
    }

    private static SlotChangeRequest closed(boolean closed) {
        return new SlotChangeRequest(null, null, null, null, closed, null);
    }

    private static Row row(Slot slot, Result result, List<SettledBooking> bookings) {
        return new Row(slot.id(), slot.time().startsAt(), slot.time().endsAt(), result, null, null, bookings);
    }
}
