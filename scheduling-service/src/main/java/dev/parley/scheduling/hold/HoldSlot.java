package dev.parley.scheduling.hold;

import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.CheckRules;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.slot.Hold;
import dev.parley.scheduling.slot.HoldKind;
import dev.parley.scheduling.slot.Holds;
import dev.parley.scheduling.slot.OfferAlternatives;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.slot.Slot;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds a seat for a few minutes while a candidate decides. Booking ends the hold. Holding the same slot again returns
 * the current hold; holding another slot moves it.
 */
@ApplicationScoped
public class HoldSlot {

    private final Holds holds;
    private final Seats seats;
    private final Interviews interviews;
    private final CheckRules checkRules;
    private final OfferAlternatives offerAlternatives;
    private final HoldSettings settings;
    private final InstantSource clock;

    HoldSlot(
            Holds holds,
            Seats seats,
            Interviews interviews,
            CheckRules checkRules,
            OfferAlternatives offerAlternatives,
            HoldSettings settings,
            InstantSource clock) {
        this.holds = holds;
        this.seats = seats;
        this.interviews = interviews;
        this.checkRules = checkRules;
        this.offerAlternatives = offerAlternatives;
        this.settings = settings;
        this.clock = clock;
    }

    public Hold hold(Actor by, UUID slotId, UUID interviewId) {
        return offerAlternatives.whenFull(() -> Attempts.inTransaction(() -> holdOnce(by, slotId, interviewId)));
    }

    private Hold holdOnce(Actor by, UUID slotId, UUID interviewId) {
        seats.lock(slotId);
        Interview interview = interviews.lockOwned(by, interviewId);
        Slot slot = seats.known(slotId);
        Instant now = clock.instant();
        Optional<Hold> standing = holds.live(interviewId, HoldKind.HOLD, now)
                .filter(hold -> hold.slotId().equals(slotId));
        return standing.orElseGet(() -> keep(by, interview, slot, now));
    }

    private Hold keep(Actor by, Interview interview, Slot slot, Instant now) {
        interview.mustBePlaceable();
        if (slot.id().equals(interview.slotId())) {
            throw Problems.of("conflict", "The interview already has a seat in this slot. Choose another slot.");
        }
        checkRules.check(by, interview, slot.placement(interview.place()));
        Hold hold = new Hold(Ids.next(), slot.id(), interview.id(), now.plus(settings.ttl()));
        if (!holds.keep(HoldKind.HOLD, hold, now)) {
            throw seats.refusal(slot);
        }
        return hold;
    }
}
