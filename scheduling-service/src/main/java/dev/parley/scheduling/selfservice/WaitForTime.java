package dev.parley.scheduling.selfservice;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.staff.Actor;
import dev.parley.scheduling.waitlist.AcceptOffer;
import dev.parley.scheduling.waitlist.DeclineOffer;
import dev.parley.scheduling.waitlist.JoinWaitlist;
import dev.parley.scheduling.waitlist.LeaveWaitlist;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

/** Lets a candidate wait for a seat, and accept or decline the one they are offered. */
@ApplicationScoped
class WaitForTime {

    private final FindGuest findGuest;
    private final JoinWaitlist joinWaitlist;
    private final LeaveWaitlist leaveWaitlist;
    private final AcceptOffer acceptOffer;
    private final DeclineOffer declineOffer;

    WaitForTime(
            FindGuest findGuest,
            JoinWaitlist joinWaitlist,
            LeaveWaitlist leaveWaitlist,
            AcceptOffer acceptOffer,
            DeclineOffer declineOffer) {
        this.findGuest = findGuest;
        this.joinWaitlist = joinWaitlist;
        this.leaveWaitlist = leaveWaitlist;
        this.acceptOffer = acceptOffer;
        this.declineOffer = declineOffer;
    }

    /** @param slotIds null or empty: any that is offered for the interview */
    void join(UUID interviewId, List<UUID> slotIds) {
        boolean any = slotIds == null || slotIds.isEmpty();
        joinWaitlist.join(guest(interviewId), interviewId, slotIds, any);
    }

    void leave(UUID interviewId) {
        leaveWaitlist.leave(guest(interviewId), interviewId);
    }

    void accept(UUID interviewId, UUID offerId) {
        acceptOffer.accept(guest(interviewId), interviewId, offerId);
    }

    void decline(UUID interviewId, UUID offerId) {
        declineOffer.decline(guest(interviewId), interviewId, offerId);
    }

    private Actor guest(UUID interviewId) {
        return Attempts.inTransaction(() -> findGuest.of(interviewId).actor());
    }
}
