package dev.parley.scheduling.selfservice;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.booking.CancelInterview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.slot.Seats;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Cancels the interview for its candidate. */
@ApplicationScoped
class CancelOwn {

    private final FindGuest findGuest;
    private final Interviews interviews;
    private final Seats seats;
    private final CancelInterview cancelInterview;

    CancelOwn(FindGuest findGuest, Interviews interviews, Seats seats, CancelInterview cancelInterview) {
        this.findGuest = findGuest;
        this.interviews = interviews;
        this.seats = seats;
        this.cancelInterview = cancelInterview;
    }

    void cancel(UUID interviewId, String reason) {
        Attempts.inTransaction(() -> {
            Guest guest = findGuest.of(interviewId);
            seats.lock(interviews.slotOf(guest.actor(), interviewId).orElse(null));
            guest.lock(interviews);
            cancelInterview.cancel(guest.actor(), interviewId, reason);
        });
    }
}
