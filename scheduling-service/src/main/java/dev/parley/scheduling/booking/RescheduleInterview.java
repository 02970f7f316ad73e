package dev.parley.scheduling.booking;

import dev.parley.platform.problem.Invalid;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.interview.Modes;
import dev.parley.scheduling.interview.PlaceInterview;
import dev.parley.scheduling.interview.Placement;
import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.staff.Actor;
import dev.parley.scheduling.staff.Interviewers;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

/** Moves an interview to a time of its own; a seat it held is given back. */
@ApplicationScoped
public class RescheduleInterview {

    private final Interviews interviews;
    private final Interviewers interviewers;
    private final Modes modes;
    private final ProposedTimes proposedTimes;
    private final PlaceInterview placeInterview;
    private final Seats seats;

    RescheduleInterview(
            Interviews interviews,
            Interviewers interviewers,
            Modes modes,
            ProposedTimes proposedTimes,
            PlaceInterview placeInterview,
            Seats seats) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.modes = modes;
        this.proposedTimes = proposedTimes;
        this.placeInterview = placeInterview;
        this.seats = seats;
    }

    public void reschedule(Actor by, UUID id, RescheduleRequest request, Integer expectedVersion) {
        List<UUID> panel = request.interviewerIds() == null ? null : interviewers.known(request.interviewerIds());
        Attempts.inTransaction(() -> move(by, id, request, panel, expectedVersion));
    }

    private void move(Actor by, UUID id, RescheduleRequest request, List<UUID> panel, Integer expectedVersion) {
        seats.lock(interviews.slotOf(by, id).orElse(null));
        Interview interview = interviews.lockOwned(by, id);
        interview.expect(expectedVersion);
        modes.check(interview.mode());
        Placement placement = placement(interview, request, panel);
        if (interview.status() == InterviewStatus.SCHEDULED && placement.equals(current(interview))) {
            return;
        }
        if (placement.slotId() == null) {
            seats.giveBack(interview.id());
        }
        placeInterview.place(by, interview, placement, request.reason());
    }

    private Placement placement(Interview interview, RescheduleRequest request, List<UUID> panel) {
        TimeRange time = proposedTimes.of(request, interview);
        List<UUID> interviewerIds = panel == null ? interview.interviewerIds() : panel;
        if (interviewerIds.isEmpty() != interview.isSelfPaced()) {
            throw Invalid.field("interviewerIds", "required", "at least one when LIVE, none when SELF_PACED");
        }
        boolean keepsSeat = time.equals(interview.time()) && interviewerIds.equals(interview.interviewerIds());
        return new Placement(
                time,
                request.zone() == null ? interview.zone() : request.zone(),
                keepsSeat ? interview.slotId() : null,
                interviewerIds,
                request.place() == null ? interview.place() : request.place());
    }

    private static Placement current(Interview interview) {
        return new Placement(
                interview.time(), interview.zone(), interview.slotId(), interview.interviewerIds(), interview.place());
    }
}
