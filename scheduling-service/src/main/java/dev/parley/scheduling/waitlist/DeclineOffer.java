package dev.parley.scheduling.waitlist;

import dev.parley.platform.problem.Problems;
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
import java.util.Map;
import java.util.UUID;

/** Declines the offered seat and passes it on. The interview keeps waiting for others. */
@ApplicationScoped
public class DeclineOffer {

    private final Offers offers;
    private final OfferSeats offerSeats;
    private final Holds holds;
    private final Seats seats;
    private final Interviews interviews;
    private final AuditLog auditLog;
    private final InstantSource clock;

    DeclineOffer(
            Offers offers,
            OfferSeats offerSeats,
            Holds holds,
            Seats seats,
            Interviews interviews,
            AuditLog auditLog,
            InstantSource clock) {
        this.offers = offers;
        this.offerSeats = offerSeats;
        this.holds = holds;
        this.seats = seats;
        this.interviews = interviews;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    public void decline(Actor by, UUID interviewId, UUID offerId) {
        Attempts.inTransaction(() -> {
            Offer offer = offers.of(interviewId, offerId).orElseThrow(() -> Problems.notFound("offer"));
            seats.lock(offer.slotId());
            Interview interview = interviews.lockOwned(by, interviewId);
            if (offers.end(offerId, OfferStatus.DECLINED, clock.instant())) {
                holds.release(interviewId, HoldKind.OFFER, offer.slotId());
                auditLog.record(interview, by, "OFFER_DECLINED", null, Map.of("offeredSlotId", offer.slotId()), null);
                offerSeats.offer(offer.slotId());
            }
        });
    }
}
