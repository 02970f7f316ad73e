package dev.parley.scheduling.waitlist;

import java.time.Instant;
import java.util.UUID;

/** @param expiresAt from then on it cannot be accepted, whatever the status says */
public record Offer(UUID id, UUID interviewId, UUID slotId, OfferStatus status, Instant offeredAt, Instant expiresAt) {

    public boolean isOpen(Instant now) {
        return status == OfferStatus.OPEN && now.isBefore(expiresAt);
    }
}
