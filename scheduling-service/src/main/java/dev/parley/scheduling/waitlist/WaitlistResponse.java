package dev.parley.scheduling.waitlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param offer the one that stands now */
public record WaitlistResponse(
        UUID interviewId,
        boolean waiting,
        Boolean any,
        List<UUID> slotIds,
        Instant since,
        OfferResponse offer,
        Instant now) {

    public record OfferResponse(
            UUID id, UUID slotId, Instant startsAt, Instant endsAt, String zone, Instant expiresAt) {}
}
