package dev.parley.scheduling.interview;

import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.slot.Slot;

import java.util.List;
import java.util.UUID;

/** When, where and with whom. */
public record Placement(TimeRange time, String zone, UUID slotId, List<UUID> interviewerIds, String place) {

    public static Placement on(Slot slot, String place) {
        return new Placement(slot.time(), slot.zone(), slot.id(), slot.interviewerIds(), place);
    }
}
