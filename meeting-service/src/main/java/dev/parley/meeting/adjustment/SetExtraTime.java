package dev.parley.meeting.adjustment;

import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.interview.Interviews;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** A recruiter gives a candidate more time for each question. It answers what the candidate asked for. */
@ApplicationScoped
class SetExtraTime {

    private final Interviews interviews;
    private final Adjustments adjustments;
    private final ExtraTimes extraTimes;
    private final AnswerRequest answerRequest;
    private final AdjustmentEvents events;
    private final InstantSource clock;

    SetExtraTime(
            Interviews interviews,
            Adjustments adjustments,
            ExtraTimes extraTimes,
            AnswerRequest answerRequest,
            AdjustmentEvents events,
            InstantSource clock) {
        this.interviews = interviews;
        this.adjustments = adjustments;
        this.extraTimes = extraTimes;
        this.answerRequest = answerRequest;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void set(Caller by, UUID interviewId, int percent) {
        Interview interview = interviews.ownSelfPaced(by, interviewId);
        Adjustment adjustment = adjustments.lock(interviewId);
        adjustments.holdClocks(interviewId);
        Instant now = clock.instant();
        mustBeAhead(interview, now);
        List<ExtraTimeChange> changes = extraTimes.changesOf(interviewId);
        int present = changes.isEmpty() ? 0 : changes.getLast().percent();
        if (percent != present) {
            extraTimes.persist(new ExtraTimeChange(interviewId, changes.size() + 1, percent, by.id(), now));
            answerRequest.answer(interviewId, RequestAnswer.EXTRA_TIME, by.id(), now);
            events.publish(MeetingEvents.EXTRA_TIME_SET, adjustment);
        }
    }

    private static void mustBeAhead(Interview interview, Instant now) {
        if (interview.isCancelled()) {
            throw Problems.of("interview-cancelled", "This interview was cancelled. Schedule a new one.");
        }
        if (interview.isFinished() && !now.isBefore(interview.endsAt())) {
            throw Problems.of("interview-finished", "This interview is over. Extra time changes nothing any more.");
        }
    }
}
