package dev.parley.meeting.adjustment;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.AdjustmentState;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.Optional;

/** Publishes that something was asked or set; never what the candidate wrote, which is theirs and the recruiter's. */
@ApplicationScoped
class AdjustmentEvents {

    private final Outbox outbox;
    private final ExtraTimes extraTimes;
    private final AdjustmentRequests requests;
    private final InstantSource clock;

    AdjustmentEvents(Outbox outbox, ExtraTimes extraTimes, AdjustmentRequests requests, InstantSource clock) {
        this.outbox = outbox;
        this.extraTimes = extraTimes;
        this.requests = requests;
        this.clock = clock;
    }

    /** In the caller's transaction, which holds the lock. */
    void publish(String type, Adjustment adjustment) {
        publish(type, adjustment, Optional.empty());
    }

    /** @param open the question that is asked again; empty when none is, or when nothing changes with it */
    void publish(String type, Adjustment adjustment, Optional<Reopening> open) {
        requests.flush();
        Optional<AdjustmentRequest> latest = requests.latestOf(adjustment.interviewId());
        outbox.publish(new DomainEvent(
                Topics.ADJUSTMENT,
                type,
                adjustment.interviewId(),
                adjustment.nextSequence(),
                new AdjustmentState(
                        adjustment.interviewId(),
                        extraTimes.of(adjustment.interviewId()).percentAt(clock.instant()),
                        latest.map(AdjustmentRequest::id).orElse(null),
                        latest.map(AdjustmentRequest::askedAt).orElse(null),
                        latest.map(AdjustmentRequest::answer).map(Enum::name).orElse(null),
                        latest.map(AdjustmentRequest::answeredAt).orElse(null),
                        open.map(Reopening::until).orElse(null),
                        open.map(Reopening::reason).orElse(null))));
    }
}
