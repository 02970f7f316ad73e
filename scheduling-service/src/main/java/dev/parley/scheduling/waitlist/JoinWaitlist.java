package dev.parley.scheduling.waitlist;

import dev.parley.platform.problem.Invalid;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Waits for a seat of these slots, or of any that suits. Again: the wish changes, the place in the queue stays. A seat
 * that is free is offered at once.
 */
@ApplicationScoped
public class JoinWaitlist {

    private final Waitlist waitlist;
    private final OfferSeats offerSeats;
    private final PassOnSeats passOnSeats;
    private final Seats seats;
    private final Interviews interviews;
    private final AuditLog auditLog;
    private final InstantSource clock;

    JoinWaitlist(
            Waitlist waitlist,
            OfferSeats offerSeats,
            PassOnSeats passOnSeats,
            Seats seats,
            Interviews interviews,
            AuditLog auditLog,
            InstantSource clock) {
        this.waitlist = waitlist;
        this.offerSeats = offerSeats;
        this.passOnSeats = passOnSeats;
        this.seats = seats;
        this.interviews = interviews;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** @param slotIds null or empty with {@code any} */
    public void join(Actor by, UUID interviewId, List<UUID> slotIds, boolean any) {
        TreeSet<UUID> wanted = new TreeSet<>(slotIds == null ? List.of() : slotIds);
        if (wanted.isEmpty() != any) {
            throw Invalid.field("slotIds", "slots-or-any", "must name slots, or be empty to wait for any");
        }
        Attempts.inTransaction(() -> joinOnce(by, interviewId, wanted, any));
        if (any) {
            passOnSeats.offerFree();
        }
    }

    private void joinOnce(Actor by, UUID interviewId, TreeSet<UUID> wanted, boolean any) {
        seats.lock(wanted.toArray(UUID[]::new));
        Interview interview = interviews.lockOwned(by, interviewId);
        interview.mustBePlaceable();
        if (any
                ? interview.interviewerIds().isEmpty()
                        && interview.slotInterviewerIds().isEmpty()
                : !areThere(by, interviewId, wanted)) {
            throw Problems.notFound("slot");
        }
        waitlist.put(interviewId, any, wanted, clock.instant());
        auditLog.record(
                interview,
                by,
                "WAITLIST_JOINED",
                null,
                any ? Map.of("anySlot", true) : Map.of("slotIds", wanted),
                null);
        wanted.forEach(offerSeats::offer);
    }

    /** Staff may wait for any slot, a candidate for those they may choose from. */
    private boolean areThere(Actor by, UUID interviewId, TreeSet<UUID> wanted) {
        if (by instanceof Actor.Candidate) {
            return waitlist.suiting(interviewId, wanted) == wanted.size();
        }
        wanted.forEach(id -> seats.known(id).mustBeOpenToWait());
        return true;
    }
}
