package dev.parley.meeting.selfpaced;

import dev.parley.meeting.interview.InterviewChanged;
import dev.parley.meeting.interview.Interviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A later deadline lets a candidate go on whose time was over. */
@ApplicationScoped
class ReopenRun {

    private final LoadProgress load;
    private final Interviews interviews;

    ReopenRun(LoadProgress load, Interviews interviews) {
        this.load = load;
        this.interviews = interviews;
    }

    void on(@Observes InterviewChanged changed) {
        interviews
                .findByIdOptional(changed.interviewId())
                .filter(interview -> interview.isSelfPaced() && !interview.isPending())
                .flatMap(load::lock)
                .filter(progress -> progress.run().status() == RunStatus.EXPIRED && !progress.isPastDeadline())
                .ifPresent(ReopenRun::reopen);
    }

    private static void reopen(Progress progress) {
        progress.run().reopen();
        progress.run().settleAt(progress.settlesAt());
    }
}
