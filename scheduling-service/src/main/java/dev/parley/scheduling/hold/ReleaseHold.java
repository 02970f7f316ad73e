package dev.parley.scheduling.hold;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.slot.HoldKind;
import dev.parley.scheduling.slot.Holds;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Releases the candidate's hold. Does nothing without one. */
@ApplicationScoped
public class ReleaseHold {

    private final Holds holds;
    private final Interviews interviews;

    ReleaseHold(Holds holds, Interviews interviews) {
        this.holds = holds;
        this.interviews = interviews;
    }

    /** @param slotId null: whichever slot it is on */
    public void release(Actor by, UUID interviewId, UUID slotId) {
        Attempts.inTransaction(() -> {
            interviews.lockOwned(by, interviewId);
            holds.release(interviewId, HoldKind.HOLD, slotId);
        });
    }
}
