package dev.parley.scheduling.selfservice;

import dev.parley.platform.problem.Invalid;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.booking.BookSlot;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.slot.Seats;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Books the time that the candidate chose, the first one or another. The rules are those of every booking. */
@ApplicationScoped
class PickTime {

    private final FindGuest findGuest;
    private final FreeSlots freeSlots;
    private final Interviews interviews;
    private final Seats seats;
    private final BookSlot bookSlot;
    private final OtherTimes otherTimes;

    PickTime(
            FindGuest findGuest,
            FreeSlots freeSlots,
            Interviews interviews,
            Seats seats,
            BookSlot bookSlot,
            OtherTimes otherTimes) {
        this.findGuest = findGuest;
        this.freeSlots = freeSlots;
        this.interviews = interviews;
        this.seats = seats;
        this.bookSlot = bookSlot;
        this.otherTimes = otherTimes;
    }

    /** @param expectedVersion of what the candidate looked at; null: whatever stands */
    void pick(UUID interviewId, PickRequest request, Integer expectedVersion) {
        otherTimes.whenGone(
                interviewId,
                request.slotId(),
                () -> Attempts.inTransaction(() -> pickOnce(interviewId, request, expectedVersion)));
    }

    private UUID pickOnce(UUID interviewId, PickRequest request, Integer expectedVersion) {
        Guest guest = findGuest.of(interviewId);
        UUID slotId = request.slotId();
        seats.lock(slotId, interviews.slotOf(guest.actor(), interviewId).orElse(null));
        Interview interview = guest.lock(interviews);
        if (slotId.equals(interview.slotId())) {
            return slotId;
        }
        interview.expect(expectedVersion);
        if (!freeSlots.offers(interview, slotId)) {
            throw Problems.notFound("slot");
        }
        if (interview.status() == InterviewStatus.SCHEDULED && isBlank(request.reason())) {
            throw Invalid.field("reason", "required", "must say why the time is changed");
        }
        bookSlot.book(guest.actor(), slotId, interviewId, request.reason());
        return slotId;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
