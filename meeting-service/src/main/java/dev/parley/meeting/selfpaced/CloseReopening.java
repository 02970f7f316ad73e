package dev.parley.meeting.selfpaced;

import dev.parley.meeting.adjustment.Reopenings;
import dev.parley.meeting.interview.Interviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Ends the second chance of a question: the candidate is through, or its time is over. */
@ApplicationScoped
class CloseReopening {

    private final LoadProgress load;
    private final Interviews interviews;
    private final Reopenings reopenings;

    CloseReopening(LoadProgress load, Interviews interviews, Reopenings reopenings) {
        this.load = load;
        this.interviews = interviews;
        this.reopenings = reopenings;
    }

    /** Looks again later when an answer is still awaited. */
    @Transactional
    void settle(UUID interviewId) {
        interviews
                .findByIdOptional(interviewId)
                .flatMap(load::lock)
                .filter(progress -> progress.isReopened() && progress.isPastDeadline() && !progress.isGoingOn())
                .ifPresent(this::close);
    }

    /** In the caller's transaction, which holds the lock of the run. */
    void close(Progress progress) {
        progress.reopening().ifPresent(open -> reopenings.close(open, progress.isAnsweredAgain(), progress.now()));
    }
}
