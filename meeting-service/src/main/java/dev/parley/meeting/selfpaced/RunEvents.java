package dev.parley.meeting.selfpaced;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.SelfPacedState;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes how far a candidate is. */
@ApplicationScoped
class RunEvents {

    private final Outbox outbox;

    RunEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(String type, Progress progress) {
        SelfPacedRun run = progress.run();
        outbox.publish(new DomainEvent(
                Topics.MEETING_SELF_PACED,
                type,
                run.interviewId(),
                run.nextSequence(),
                new SelfPacedState(
                        run.interviewId(),
                        run.isFinished() ? SelfPacedState.FINISHED : SelfPacedState.STARTED,
                        progress.questions().size(),
                        progress.answered(),
                        run.startedAt(),
                        run.finishedAt())));
    }
}
