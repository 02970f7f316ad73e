package dev.parley.scheduling.selfservice;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A time the candidate may choose.
 *
 * @param interviewerZone in which its interviewers live; null when in several
 * @param localStartsAt the same instant on the clocks of the zone that was asked for
 */
public record FreeSlotResponse(
        UUID id,
        Instant startsAt,
        Instant endsAt,
        String zone,
        @Nullable String interviewerZone,
        int free,
        OffsetDateTime localStartsAt,
        OffsetDateTime localEndsAt) {

    static FreeSlotResponse of(FreeSlot slot, String interviewerZone, ZoneId shownIn) {
        return new FreeSlotResponse(
                slot.id(),
                slot.startsAt(),
                slot.endsAt(),
                slot.zone(),
                interviewerZone,
                slot.free(),
                slot.startsAt().atZone(shownIn).toOffsetDateTime(),
                slot.endsAt().atZone(shownIn).toOffsetDateTime());
    }
}
