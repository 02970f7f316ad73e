package dev.parley.scheduling.waitlist;

import dev.parley.platform.id.Ids;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.CheckRules;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.rule.BrokenRules;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.slot.Hold;
import dev.parley.scheduling.slot.HoldKind;
import dev.parley.scheduling.slot.Holds;
import dev.parley.scheduling.slot.SeatFreed;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.slot.Slot;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offers a free seat to the person who waited longest, in the transaction that freed it, so that nobody is faster. */
@ApplicationScoped
public class OfferSeats {

    private static final int AT_ONCE = 20;

    private final Waitlist waitlist;
    private final Offers offers;
    private final Holds holds;
    private final Seats seats;
    private final Interviews interviews;
    private final CheckRules checkRules;
    private final AuditLog auditLog;
    private final OfferMails mails;
    private final SchedulingSettings settings;
    private final WaitlistSettings waiting;
    private final InstantSource clock;

    OfferSeats(
            Waitlist waitlist,
            Offers offers,
            Holds holds,
            Seats seats,
            Interviews interviews,
            CheckRules checkRules,
            AuditLog auditLog,
            OfferMails mails,
            SchedulingSettings settings,
            WaitlistSettings waiting,
            InstantSource clock) {
        this.waitlist = waitlist;
        this.offers = offers;
        this.holds = holds;
        this.seats = seats;
        this.interviews = interviews;
        this.checkRules = checkRules;
        this.auditLog = auditLog;
        this.mails = mails;
        this.settings = settings;
        this.waiting = waiting;
        this.clock = clock;
    }

    void on(@Observes SeatFreed freed) {
        offer(freed.slotId());
    }

    /** Under the lock of the slot's row: as many offers as there are free seats and people for them. */
    void offer(UUID slotId) {
        List<UUID> next = waitlist.next(slotId, AT_ONCE);
        if (next.isEmpty()) {
            return;
        }
        Slot slot = seats.known(slotId);
        for (UUID interviewId : next) {
            Interview interview = interviews.findById(interviewId);
            if (mayHave(interview, slot) && !offer(interview, slot)) {
                return;
            }
        }
    }

    /** Checks the rules of booking first, so that nobody gets an offer that they could not accept. */
    private boolean mayHave(Interview interview, Slot slot) {
        try {
            Actor candidate = new Actor.Candidate(interview.candidate().id(), null);
            checkRules.check(candidate, interview, slot.placement(interview.place()));
            return !expiry(interview, slot).isBefore(clock.instant().plus(waiting.shortestOffer()));
        } catch (BrokenRules broken) {
            return false;
        }
    }

    /** Never longer than the seat can still be booked. */
    private Instant expiry(Interview interview, Slot slot) {
        Duration notice =
                interview.job().minimumNotice().orElse(settings.interview().minimumNotice());
        Instant bookable = slot.time().startsAt().minus(notice);
        Instant usual = clock.instant().plus(waiting.offer());
        return bookable.isBefore(usual) ? bookable : usual;
    }

    private boolean offer(Interview interview, Slot slot) {
        Instant now = clock.instant();
        Offer offer = new Offer(Ids.next(), interview.id(), slot.id(), OfferStatus.OPEN, now, expiry(interview, slot));
        Hold seat = new Hold(offer.id(), slot.id(), interview.id(), offer.expiresAt());
        if (!holds.keep(HoldKind.OFFER, seat, now)) {
            return false;
        }
        offers.add(offer);
        auditLog.record(
                interview,
                new Actor.Suite(),
                "SLOT_OFFERED",
                null,
                Map.of("offeredSlotId", slot.id(), "startsAt", slot.time().startsAt(), "expiresAt", offer.expiresAt()),
                null);
        mails.offered(interview, offer.id(), slot, offer.expiresAt());
        return true;
    }
}
