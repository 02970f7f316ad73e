package dev.parley.scheduling.waitlist;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.booking.BookSlot;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.slot.SlotBooking;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.UUID;

/** Accepts the offered seat, which books it. Accepting again returns the same booking. */
@ApplicationScoped
public class AcceptOffer {

    static final String REASON = "Accepted a time offered from the waiting list";

    private final Offers offers;
    private final BookSlot bookSlot;
    private final Seats seats;
    private final Interviews interviews;
    private final InstantSource clock;

    AcceptOffer(Offers offers, BookSlot bookSlot, Seats seats, Interviews interviews, InstantSource clock) {
        this.offers = offers;
        this.bookSlot = bookSlot;
        this.seats = seats;
        this.interviews = interviews;
        this.clock = clock;
    }

    public SlotBooking accept(Actor by, UUID interviewId, UUID offerId) {
        return Attempts.inTransaction(() -> {
            UUID slotId = offer(interviewId, offerId).slotId();
            seats.lock(slotId, interviews.slotOf(by, interviewId).orElse(null));
            UUID current = interviews.lockOwned(by, interviewId).slotId();
            check(offer(interviewId, offerId), current);
            return bookSlot.book(by, slotId, interviewId, REASON);
        });
    }

    private Offer offer(UUID interviewId, UUID offerId) {
        return offers.of(interviewId, offerId).orElseThrow(() -> Problems.notFound("offer"));
    }

    private void check(Offer offer, UUID currentSlotId) {
        switch (offer.status()) {
            case ACCEPTED -> {
                if (!offer.slotId().equals(currentSlotId)) {
                    throw over();
                }
            }
            case OPEN -> {
                if (!offer.isOpen(clock.instant())) {
                    throw lapsed();
                }
            }
            case LAPSED -> throw lapsed();
            case DECLINED, WITHDRAWN -> throw over();
        }
    }

    private static RuntimeException over() {
        return Problems.of("conflict", "This offer has ended. Choose another time.");
    }

    private static RuntimeException lapsed() {
        return Problems.of(
                "offer-expired", "The offer has ended, and the time went to the next person. Choose another time.");
    }
}
