package dev.parley.scheduling.waitlist;

import dev.parley.platform.transaction.Sweep;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.slot.HoldKind;
import dev.parley.scheduling.slot.Holds;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.staff.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Passes on seats that no request passes on: those of lapsed offers and expired holds. Runs on every replica: claims
 * batches with a lease, then uses one transaction per slot.
 */
@ApplicationScoped
public class PassOnSeats {

    private static final Logger LOG = Logger.getLogger(PassOnSeats.class);
    private static final int BATCH = 100;

    private final Offers offers;
    private final Waitlist waitlist;
    private final OfferSeats offerSeats;
    private final Holds holds;
    private final Seats seats;
    private final Interviews interviews;
    private final AuditLog auditLog;
    private final WaitlistSettings settings;
    private final InstantSource clock;

    PassOnSeats(
            Offers offers,
            Waitlist waitlist,
            OfferSeats offerSeats,
            Holds holds,
            Seats seats,
            Interviews interviews,
            AuditLog auditLog,
            WaitlistSettings settings,
            InstantSource clock) {
        this.offers = offers;
        this.waitlist = waitlist;
        this.offerSeats = offerSeats;
        this.holds = holds;
        this.seats = seats;
        this.interviews = interviews;
        this.auditLog = auditLog;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "{parley.scheduling.waitlist.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        passOn();
    }

    public void passOn() {
        Sweep.claimed(this::claimLapsed, offer -> each(offer.slotId(), () -> lapse(offer)));
        offerFree();
    }

    /** Passes on free seats that someone waits for. */
    public void offerFree() {
        Instant now = clock.instant();
        Instant earliest = now.plus(settings.shortestOffer());
        QuarkusTransaction.joiningExisting()
                .call(() -> waitlist.worthOffering(earliest, now, BATCH))
                .forEach(slotId -> each(slotId, () -> offerSeats.offer(slotId)));
    }

    private List<Offer> claimLapsed(int most) {
        return QuarkusTransaction.requiringNew().call(() -> offers.claimLapsed(clock.instant(), most));
    }

    private void lapse(Offer offer) {
        if (offers.end(offer.id(), OfferStatus.LAPSED, clock.instant())) {
            holds.release(offer.interviewId(), HoldKind.OFFER, offer.slotId());
            auditLog.record(
                    interviews.findById(offer.interviewId()),
                    new Actor.Suite(),
                    "OFFER_LAPSED",
                    null,
                    Map.of("offeredSlotId", offer.slotId()),
                    null);
            offerSeats.offer(offer.slotId());
        }
    }

    private boolean each(UUID slotId, Runnable work) {
        try {
            QuarkusTransaction.joiningExisting().run(() -> {
                seats.lock(slotId);
                work.run();
            });
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot pass on seats, will try again: slotId=%s", slotId);
            return false;
        }
    }
}
