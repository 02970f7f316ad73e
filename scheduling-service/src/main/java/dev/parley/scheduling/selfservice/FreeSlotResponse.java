package dev.parley.scheduling.selfservice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A time the candidate may choose.
 *
 * @param localStartsAt the same instant on the clocks of the zone that was asked for
 */
public record FreeSlotResponse(
        UUID id,
        Instant startsAt,
        Instant endsAt,
        String zone,
        int free,
        OffsetDateTime localStartsAt,
        OffsetDateTime localEndsAt) {

    static FreeSlotResponse of(FreeSlot slot, ZoneId shownIn) {
        return new FreeSlotResponse(
                slot.id(),
                slot.startsAt(),
                slot.endsAt(),
                slot.zone(),
                slot.free(),
                slot.startsAt().atZone(shownIn).toOffsetDateTime(),
                slot.endsAt().atZone(shownIn).toOffsetDateTime());
    }
}
