package dev.parley.scheduling.selfservice;

import dev.parley.scheduling.waitlist.WaitlistResponse.OfferResponse;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A free seat that is offered to the candidate until an instant.
 *
 * @param interviewerZone in which its interviewers live; null when in several
 */
public record OfferedTime(
        UUID offerId,
        UUID slotId,
        Instant startsAt,
        Instant endsAt,
        String zone,
        @Nullable String interviewerZone,
        Instant expiresAt) {

    static OfferedTime of(OfferResponse offer, String interviewerZone) {
        return new OfferedTime(
                offer.id(),
                offer.slotId(),
                offer.startsAt(),
                offer.endsAt(),
                offer.zone(),
                interviewerZone,
                offer.expiresAt());
    }
}
