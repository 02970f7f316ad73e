package dev.parley.scheduling.booking;

import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/** @param dryRun tells what would happen and changes nothing */
public record CancelSlotRequest(
        Booked booked, @Size(max = 500) String reason, Boolean dryRun) {

    BulkRequest asBulk(UUID slotId) {
        return new BulkRequest(
                List.of(slotId), null, null, SlotAction.CANCEL, null, null, null, null, booked, reason, dryRun);
    }
}
