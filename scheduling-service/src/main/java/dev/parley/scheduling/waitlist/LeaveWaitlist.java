package dev.parley.scheduling.waitlist;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.slot.HoldKind;
import dev.parley.scheduling.slot.Holds;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Ends waiting. Passes an offered seat on to the next. Does nothing when the interview does not wait. */
@ApplicationScoped
public class LeaveWaitlist {

    private final Waitlist waitlist;
    private final Offers offers;
    private final OfferSeats offerSeats;
    private final Holds holds;
    private final Seats seats;
    private final Interviews interviews;
    private final AuditLog auditLog;
    private final InstantSource clock;

    LeaveWaitlist(
            Waitlist waitlist,
            Offers offers,
            OfferSeats offerSeats,
            Holds holds,
            Seats seats,
            Interviews interviews,
            AuditLog auditLog,
            InstantSource clock) {
        this.waitlist = waitlist;
        this.offers = offers;
        this.offerSeats = offerSeats;
        this.holds = holds;
        this.seats = seats;
        this.interviews = interviews;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    public void leave(Actor by, UUID interviewId) {
        Attempts.inTransaction(() -> {
            Optional<UUID> offered = offers.open(interviewId, clock.instant()).map(Offer::slotId);
            seats.lock(offered.orElse(null));
            Interview interview = interviews.lockOwned(by, interviewId);
            if (waitlist.remove(interviewId)) {
                offers.settle(interviewId, null, clock.instant());
                holds.release(interviewId, HoldKind.OFFER, null);
                auditLog.record(interview, by, "WAITLIST_LEFT", null, null, null);
                offered.ifPresent(offerSeats::offer);
            }
        });
    }
}
