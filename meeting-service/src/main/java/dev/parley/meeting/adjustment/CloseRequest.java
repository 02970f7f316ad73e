package dev.parley.meeting.adjustment;

import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.interview.Interviews;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.UUID;

/** A recruiter has answered a request in another way. Closing it again does no harm. */
@ApplicationScoped
class CloseRequest {

    private final Interviews interviews;
    private final Adjustments adjustments;
    private final AdjustmentRequests requests;
    private final AdjustmentEvents events;
    private final InstantSource clock;

    CloseRequest(
            Interviews interviews,
            Adjustments adjustments,
            AdjustmentRequests requests,
            AdjustmentEvents events,
            InstantSource clock) {
        this.interviews = interviews;
        this.adjustments = adjustments;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void close(Caller by, UUID interviewId, UUID requestId) {
        interviews.ownSelfPaced(by, interviewId);
        Adjustment adjustment = adjustments.lock(interviewId);
        AdjustmentRequest request = requests.of(interviewId).stream()
                .filter(each -> each.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("request"));
        if (request.answer(RequestAnswer.CLOSED, by.id(), clock.instant())) {
            events.publish(MeetingEvents.ADJUSTMENT_ANSWERED, adjustment);
        }
    }
}
