package dev.parley.scheduling.hold;

import dev.parley.scheduling.slot.Hold;

import java.time.Instant;
import java.util.UUID;

/** @param now the server's, for the countdown */
public record HoldResponse(UUID holdId, UUID slotId, UUID interviewId, Instant expiresAt, Instant now) {

    public static HoldResponse of(Hold hold, Instant now) {
        return new HoldResponse(hold.id(), hold.slotId(), hold.interviewId(), hold.expiresAt(), now);
    }
}
