package dev.parley.meeting.selfpaced;

import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.interview.Interviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Finishes a run whose last question was answered but not left, and ends one whose deadline came first. */
@ApplicationScoped
class SettleRun {

    private final LoadProgress load;
    private final Interviews interviews;
    private final RunEvents events;

    SettleRun(LoadProgress load, Interviews interviews, RunEvents events) {
        this.load = load;
        this.interviews = interviews;
        this.events = events;
    }

    /** Does nothing but look again later when the deadline was moved, or when an answer is still awaited. */
    @Transactional
    void settle(UUID interviewId) {
        interviews.findByIdOptional(interviewId).flatMap(load::lock).ifPresent(this::settle);
    }

    private void settle(Progress progress) {
        SelfPacedRun run = progress.run();
        if (run.status() != RunStatus.OPEN) {
            return;
        }
        if (progress.now().isBefore(progress.settlesAt())) {
            run.settleAt(progress.settlesAt());
        } else if (progress.isThrough()) {
            run.finish(progress.throughAt());
            events.publish(MeetingEvents.SELF_PACED_FINISHED, progress);
        } else {
            run.expire(progress.deadline());
        }
    }
}
