package dev.parley.scheduling.booking;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.interview.PlaceInterview;
import dev.parley.scheduling.slot.BookedSeat;
import dev.parley.scheduling.slot.OfferAlternatives;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.slot.Slot;
import dev.parley.scheduling.slot.SlotBooking;
import dev.parley.scheduling.slot.SlotViews;
import dev.parley.scheduling.slot.Slots;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;
import java.util.function.BiFunction;

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
    private final SlotViews views;
    private final OfferAlternatives offerAlternatives;

    BookSlot(
            Slots slots,
            Seats seats,
            RefuseFull refuseFull,
            Interviews interviews,
            PlaceInterview placeInterview,
            SlotViews views,
            OfferAlternatives offerAlternatives) {
        this.slots = slots;
        this.seats = seats;
        this.refuseFull = refuseFull;
        this.interviews = interviews;
        this.placeInterview = placeInterview;
        this.views = views;
        this.offerAlternatives = offerAlternatives;
    }

    public SlotBooking book(Actor by, UUID slotId, UUID interviewId, String notes) {
        return book(by, slotId, interviewId, notes, (seat, interview) -> seat.booking());
    }

    /** @param answer made of what the transaction knows, before it ends */
    <T> T book(Actor by, UUID slotId, UUID interviewId, String notes, BiFunction<BookedSeat, Interview, T> answer) {
        return offerAlternatives.whenFull(
                () -> Attempts.inTransaction(() -> bookOnce(by, slotId, interviewId, notes, answer)));
    }

    private <T> T bookOnce(
            Actor by, UUID slotId, UUID interviewId, String notes, BiFunction<BookedSeat, Interview, T> answer) {
        seats.lock(slotId, refuseFull.check(by, slotId, interviewId));
        Slot slot = slots.byId(slotId);
        Interview interview = interviews.lockOwned(by, interviewId);
        if (slotId.equals(interview.slotId())) {
            return answer.apply(
                    new BookedSeat(seats.held(interviewId).orElseThrow(), slot, views.interest(slot)), interview);
        }
        interview.mustBePlaceable();
        BookedSeat seat = seats.move(slotId, interview, notes);
        placeInterview.place(by, interview, slot.placement(interview.place()), notes);
        return answer.apply(seat, interview);
    }
}
