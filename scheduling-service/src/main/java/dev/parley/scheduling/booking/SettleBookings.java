package dev.parley.scheduling.booking;

import dev.parley.scheduling.booking.SettledBooking.Effect;
import dev.parley.scheduling.interview.AskForAnotherTime;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

/** Settles the bookings of a cancelled slot: keeps them, cancels them or asks their candidates again. */
@ApplicationScoped
class SettleBookings {

    private final Seats seats;
    private final Interviews interviews;
    private final CancelInterview cancelInterview;
    private final AskForAnotherTime askForAnotherTime;

    SettleBookings(
            Seats seats, Interviews interviews, CancelInterview cancelInterview, AskForAnotherTime askForAnotherTime) {
        this.seats = seats;
        this.interviews = interviews;
        this.cancelInterview = cancelInterview;
        this.askForAnotherTime = askForAnotherTime;
    }

    /** In the caller's transaction, which holds the slot's row. */
    List<SettledBooking> settle(Staff by, UUID slotId, Booked booked, String reason) {
        return seats.interviewsOn(slotId).stream()
                .map(interviews::findById)
                .map(interview -> settle(by, interview, booked, reason))
                .toList();
    }

    private SettledBooking settle(Staff by, Interview interview, Booked booked, String reason) {
        if (!by.mayManage(interview.ownerId())) {
            return new SettledBooking(interview.id(), null, Effect.KEPT_NOT_YOURS);
        }
        return new SettledBooking(interview.id(), interview.candidate().name(), effect(by, interview, booked, reason));
    }

    private Effect effect(Staff by, Interview interview, Booked booked, String reason) {
        if (interview.status() != InterviewStatus.SCHEDULED) {
            return Effect.KEPT_BEGUN;
        }
        return switch (booked) {
            case KEEP -> Effect.KEPT;
            case CANCEL -> {
                cancelInterview.cancel(by, interview.id(), reason);
                yield Effect.CANCELLED;
            }
            case ASK_AGAIN -> askForAnotherTime.ask(by, interview.id(), reason) ? Effect.ASKED : Effect.ASKED_BEFORE;
        };
    }
}
