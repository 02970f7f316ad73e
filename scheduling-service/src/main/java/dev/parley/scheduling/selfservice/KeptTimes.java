package dev.parley.scheduling.selfservice;

import dev.parley.scheduling.slot.Hold;
import dev.parley.scheduling.slot.HoldKind;
import dev.parley.scheduling.slot.Holds;
import dev.parley.scheduling.slot.Slot;
import dev.parley.scheduling.slot.Slots;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds the seat that is held for a candidate. */
@ApplicationScoped
class KeptTimes {

    private final Holds holds;
    private final Slots slots;
    private final InterviewerZones interviewerZones;

    KeptTimes(Holds holds, Slots slots, InterviewerZones interviewerZones) {
        this.interviewerZones = interviewerZones;
        this.holds = holds;
        this.slots = slots;
    }

    /** Null: nothing. */
    KeptTime hold(UUID interviewId, Instant now) {
        return holds.live(interviewId, HoldKind.HOLD, now)
                .map(hold -> kept(hold, slots.findById(hold.slotId())))
                .orElse(null);
    }

    private KeptTime kept(Hold hold, Slot slot) {
        return new KeptTime(
                hold.id(),
                slot.id(),
                slot.time().startsAt(),
                slot.time().endsAt(),
                slot.zone(),
                interviewerZones.ofSlots(List.of(slot.id())).get(slot.id()),
                hold.expiresAt());
    }
}
