package dev.parley.scheduling.selfservice;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.hold.HoldSlot;
import dev.parley.scheduling.hold.ReleaseHold;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.slot.Seats;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Holds a seat while the candidate decides. Holding another one releases it. */
@ApplicationScoped
class HoldTime {

    private final FindGuest findGuest;
    private final FreeSlots freeSlots;
    private final Interviews interviews;
    private final Seats seats;
    private final HoldSlot holdSlot;
    private final ReleaseHold releaseHold;
    private final OtherTimes otherTimes;

    HoldTime(
            FindGuest findGuest,
            FreeSlots freeSlots,
            Interviews interviews,
            Seats seats,
            HoldSlot holdSlot,
            ReleaseHold releaseHold,
            OtherTimes otherTimes) {
        this.findGuest = findGuest;
        this.freeSlots = freeSlots;
        this.interviews = interviews;
        this.seats = seats;
        this.holdSlot = holdSlot;
        this.releaseHold = releaseHold;
        this.otherTimes = otherTimes;
    }

    void hold(UUID interviewId, UUID slotId) {
        otherTimes.whenGone(interviewId, slotId, () -> Attempts.inTransaction(() -> holdOnce(interviewId, slotId)));
    }

    void letGo(UUID interviewId) {
        Attempts.inTransaction(() -> {
            Guest guest = findGuest.of(interviewId);
            releaseHold.release(guest.actor(), interviewId, null);
        });
    }

    private UUID holdOnce(UUID interviewId, UUID slotId) {
        Guest guest = findGuest.of(interviewId);
        seats.lock(slotId);
        if (!freeSlots.offers(guest.lock(interviews), slotId)) {
            throw Problems.notFound("slot");
        }
        return holdSlot.hold(guest.actor(), slotId, interviewId).slotId();
    }
}
