package dev.parley.scheduling.booking;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewViews;
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
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/**
 * Books a seat for an interview, in one transaction with all its effects. Booking the same slot again changes nothing;
 * booking another one moves the interview.
 */
@ApplicationScoped
public class BookSlot {

    private final Slots slots;
    private final Seats seats;
    private final RefuseFull refuseFull;
    private final Interviews interviews;
    private final PlaceInterview placeInterview;
    private final SlotViews views;
    private final InterviewViews interviewViews;
    private final OfferAlternatives offerAlternatives;

    BookSlot(
            Slots slots,
            Seats seats,
            RefuseFull refuseFull,
            Interviews interviews,
            PlaceInterview placeInterview,
            SlotViews views,
            InterviewViews interviewViews,
            OfferAlternatives offerAlternatives) {
        this.slots = slots;
        this.seats = seats;
        this.refuseFull = refuseFull;
        this.interviews = interviews;
        this.placeInterview = placeInterview;
        this.views = views;
        this.interviewViews = interviewViews;
        this.offerAlternatives = offerAlternatives;
    }

    public SlotBooking book(Actor by, UUID slotId, UUID interviewId, String notes) {
        return offerAlternatives.whenFull(() -> Attempts.inTransaction(
                () -> bookOnce(by, slotId, interviewId, notes).seat().booking()));
    }

    /** Reads the answer in the transaction that books. */
    BookResponse bookAndShow(Staff by, UUID slotId, UUID interviewId, String notes) {
        return offerAlternatives.whenFull(
                () -> Attempts.inTransaction(() -> show(by, bookOnce(by, slotId, interviewId, notes))));
    }

    private BookResponse show(Staff by, Placed placed) {
        BookedSeat seat = placed.seat();
        return new BookResponse(
                BookResponse.BookingResponse.of(seat.booking()),
                views.of(seat.slot(), seat.interest()),
                interviewViews.of(by, placed.interview()));
    }

    private Placed bookOnce(Actor by, UUID slotId, UUID interviewId, String notes) {
        seats.lock(slotId, refuseFull.check(by, slotId, interviewId));
        Slot slot = slots.byId(slotId);
        Interview interview = interviews.lockOwned(by, interviewId);
        if (slotId.equals(interview.slotId())) {
            return new Placed(
                    new BookedSeat(seats.held(interviewId).orElseThrow(), slot, views.interest(slot)), interview);
        }
        interview.mustBePlaceable();
        BookedSeat seat = seats.move(slotId, interview, notes);
        placeInterview.place(by, interview, slot.placement(interview.place()), notes);
        return new Placed(seat, interview);
    }

    private record Placed(BookedSeat seat, Interview interview) {}
}
