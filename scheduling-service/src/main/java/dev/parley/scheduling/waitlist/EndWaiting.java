package dev.parley.scheduling.waitlist;

import dev.parley.scheduling.slot.Holds;
import dev.parley.scheduling.slot.SlotTakenBack;
import dev.parley.scheduling.slot.TimeSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.InstantSource;

/** Ends waiting when the interview gets a time. Ends an offer when its slot ends. */
@ApplicationScoped
class EndWaiting {

    private final Waitlist waitlist;
    private final Offers offers;
    private final Holds holds;
    private final InstantSource clock;

    EndWaiting(Waitlist waitlist, Offers offers, Holds holds, InstantSource clock) {
        this.waitlist = waitlist;
        this.offers = offers;
        this.holds = holds;
        this.clock = clock;
    }

    /** The place in the queue goes first: whoever is just offering it a seat has it locked, and is waited for. */
    void on(@Observes TimeSettled settled) {
        if (waitlist.remove(settled.interviewId())) {
            offers.settle(settled.interviewId(), settled.slotId(), clock.instant());
        }
    }

    void on(@Observes SlotTakenBack gone) {
        offers.withdrawOf(gone.slotId(), clock.instant());
        holds.releaseSlot(gone.slotId());
    }
}
