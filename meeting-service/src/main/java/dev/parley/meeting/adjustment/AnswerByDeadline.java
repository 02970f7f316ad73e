package dev.parley.meeting.adjustment;

import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.interview.InterviewChanged;
import dev.parley.meeting.interview.Interviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.InstantSource;
import java.util.UUID;

/** A later deadline answers an open request. */
@ApplicationScoped
class AnswerByDeadline {

    private final Interviews interviews;
    private final Adjustments adjustments;
    private final AdjustmentRequests requests;
    private final AdjustmentEvents events;
    private final InstantSource clock;

    AnswerByDeadline(
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

    void on(@Observes InterviewChanged changed) {
        UUID id = changed.interviewId();
        if (requests.openOf(id).isEmpty()) {
            return;
        }
        Adjustment adjustment = adjustments.lock(id);
        boolean answered = requests.openOf(id)
                .filter(open -> open.isOutlastedBy(interviews.findById(id).endsAt()))
                .map(open -> open.answer(RequestAnswer.DEADLINE, null, clock.instant()))
                .orElse(false);
        if (answered) {
            events.publish(MeetingEvents.ADJUSTMENT_ANSWERED, adjustment);
        }
    }
}
