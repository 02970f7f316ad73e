package dev.parley.scheduling.slot;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.interview.PlaceInterview;
import dev.parley.scheduling.interview.Placement;
import dev.parley.scheduling.person.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/**
 * Takes a seat for an interview, in one transaction with everything that follows from it. The same pair again
 * changes nothing; another slot moves the seat.
 */
@ApplicationScoped
public class BookSlot {

    private final Slots slots;
    private final Seats seats;
    private final RefuseFull refuseFull;
    private final Interviews interviews;
    private final PlaceInterview placeInterview;
    private final OfferAlternatives offerAlternatives;

    BookSlot(
            Slots slots,
            Seats seats,
            RefuseFull refuseFull,
            Interviews interviews,
            PlaceInterview placeInterview,
            OfferAlternatives offerAlternatives) {
        this.slots = slots;
        this.seats = seats;
        this.refuseFull = refuseFull;
        this.interviews = interviews;
        this.placeInterview = placeInterview;
        this.offerAlternatives = offerAlternatives;
    }

    public SlotBooking book(Actor by, UUID slotId, UUID interviewId, String notes) {
        return offerAlternatives.whenFull(() -> Attempts.inTransaction(() -> bookOnce(by, slotId, interviewId, notes)));
    }

    private SlotBooking bookOnce(Actor by, UUID slotId, UUID interviewId, String notes) {
        UUID present = interviews.slotOf(by, interviewId).orElse(null);
        refuseFull.check(slotId, interviewId);
        seats.lock(slotId, present);
        slots.byId(slotId);
        Interview interview = interviews.lockOwned(by, interviewId);
        if (!slotId.equals(interview.slotId())) {
            interview.mustBePlaceable();
            Slot slot = seats.move(slotId, interviewId, notes);
            placeInterview.place(by, interview, Placement.on(slot, interview.place()), notes);
        }
        return seats.held(interviewId).orElseThrow();
    }
}
