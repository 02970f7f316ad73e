package dev.parley.scheduling.booking;

import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.booking.DraftInterview.People;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.interview.PlaceInterview;
import dev.parley.scheduling.interview.Placement;
import dev.parley.scheduling.slot.OfferAlternatives;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Creates an interview with a time, on a slot, or without a time yet. */
@ApplicationScoped
public class ScheduleInterview {

    private final DraftInterview draftInterview;
    private final ProposedTimes proposedTimes;
    private final PlaceInterview placeInterview;
    private final LeavePending leavePending;
    private final Seats seats;
    private final OfferAlternatives offerAlternatives;
    private final Interviews interviews;

    ScheduleInterview(
            DraftInterview draftInterview,
            ProposedTimes proposedTimes,
            PlaceInterview placeInterview,
            LeavePending leavePending,
            Seats seats,
            OfferAlternatives offerAlternatives,
            Interviews interviews) {
        this.draftInterview = draftInterview;
        this.proposedTimes = proposedTimes;
        this.placeInterview = placeInterview;
        this.leavePending = leavePending;
        this.seats = seats;
        this.offerAlternatives = offerAlternatives;
        this.interviews = interviews;
    }

    public UUID schedule(Staff by, ScheduleRequest request) {
        People people = draftInterview.people(request);
        return offerAlternatives.whenFull(() -> Attempts.inTransaction(() -> create(by, request, people)));
    }

    private UUID create(Staff by, ScheduleRequest request, People people) {
        seats.lock(request.slotId());
        Interview interview = draftInterview.draft(by, request, people);
        if (request.slotId() != null) {
            interviews.flush();
            var slot = seats.take(request.slotId(), interview.id(), request.notes())
                    .slot();
            placeInterview.place(by, interview, slot.placement(request.place()), null);
            return interview.id();
        }
        Placement placement =
                new Placement(proposedTimes.of(request), interview.zone(), null, people.panel(), request.place());
        if (placement.time() == null) {
            leavePending.leave(by, interview, placement);
        } else {
            placeInterview.place(by, interview, placement, null);
        }
        return interview.id();
    }
}
