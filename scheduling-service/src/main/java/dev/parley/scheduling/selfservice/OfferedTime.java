package dev.parley.scheduling.selfservice;

import dev.parley.scheduling.waitlist.WaitlistResponse.OfferResponse;

import java.time.Instant;
import java.util.UUID;

/** A seat that became free and is the candidate's until an instant. */
public record OfferedTime(UUID offerId, UUID slotId, Instant startsAt, Instant endsAt, String zone, Instant expiresAt) {

    static OfferedTime of(OfferResponse offer) {
        return offer == null
                ? null
                : new OfferedTime(
                        offer.id(), offer.slotId(), offer.startsAt(), offer.endsAt(), offer.zone(), offer.expiresAt());
    }
}
