package dev.parley.scheduling.waitlist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param offer the one that stands now */
public record WaitlistResponse(
        UUID interviewId,
        boolean waiting,
        @Nullable Boolean any,
        @Nullable List<UUID> slotIds,
        @Nullable Instant since,
        @Nullable OfferResponse offer,
        Instant now) {

    @Schema(name = "SeatOffer")
    public record OfferResponse(
            UUID id, UUID slotId, Instant startsAt, Instant endsAt, String zone, Instant expiresAt) {}
}
