package dev.parley.scheduling.waitlist;

import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.slot.Slot;
import dev.parley.scheduling.waitlist.WaitlistResponse.OfferResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Shows whether an interview waits, for which slots, and its offer. The caller has checked access. */
@ApplicationScoped
public class ShowWaiting {

    private final Waitlist waitlist;
    private final Offers offers;
    private final Seats seats;
    private final InstantSource clock;

    ShowWaiting(Waitlist waitlist, Offers offers, Seats seats, InstantSource clock) {
        this.waitlist = waitlist;
        this.offers = offers;
        this.seats = seats;
        this.clock = clock;
    }

    @Transactional
    public WaitlistResponse of(UUID interviewId) {
        Instant now = clock.instant();
        Optional<Waiting> waiting = waitlist.of(interviewId);
        return new WaitlistResponse(
                interviewId,
                waiting.isPresent(),
                waiting.map(Waiting::any).orElse(null),
                waiting.map(Waiting::slotIds).orElse(null),
                waiting.map(Waiting::since).orElse(null),
                offers.open(interviewId, now).map(this::shown).orElse(null),
                now);
    }

    private OfferResponse shown(Offer offer) {
        Slot slot = seats.known(offer.slotId());
        return new OfferResponse(
                offer.id(), slot.id(), slot.time().startsAt(), slot.time().endsAt(), slot.zone(), offer.expiresAt());
    }
}
