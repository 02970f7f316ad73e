package dev.parley.meeting.selfpaced;

import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Leaves a question, for the next one or for good. Both may be repeated. */
@ApplicationScoped
class GoOn {

    private final LoadProgress load;
    private final ShowRun showRun;
    private final Runs runs;
    private final Answers answers;
    private final PendingUploads pendingUploads;
    private final RunEvents events;
    private final CloseReopening closeReopening;

    GoOn(
            LoadProgress load,
            ShowRun showRun,
            Runs runs,
            Answers answers,
            PendingUploads pendingUploads,
            RunEvents events,
            CloseReopening closeReopening) {
        this.load = load;
        this.showRun = showRun;
        this.runs = runs;
        this.answers = answers;
        this.pendingUploads = pendingUploads;
        this.events = events;
        this.closeReopening = closeReopening;
    }

    @Transactional
    RunResponse next(UUID interviewId, GoOnRequest request) {
        Progress progress = load.lockRunning(interviewId, request.sessionKey());
        if (!progress.isLeft(request.questionId())) {
            progress.mustBe(request.questionId());
            progress.mustBeBeforeDeadline();
            if (progress.isLast()) {
                throw Problems.of("question-not-open", "This was the last question. Finish the interview.");
            }
            progress.leave(request.skips());
            answers.persist(progress.goOn());
        }
        return show(interviewId, request.sessionKey(), progress);
    }

    @Transactional
    RunResponse finish(UUID interviewId, GoOnRequest request) {
        Progress progress = load.lockRunning(interviewId, request.sessionKey());
        if (!progress.isClosed()) {
            progress.mustBe(request.questionId());
            if (!progress.isLast()) {
                throw Problems.of("questions-left", "There are more questions. Answer or skip them first.");
            }
            progress.leave(request.skips());
            pendingUploads.mustHaveArrived(progress, request.handsInLater());
            end(progress);
        }
        return show(interviewId, request.sessionKey(), progress);
    }

    private void end(Progress progress) {
        if (progress.isReopened()) {
            closeReopening.close(progress);
        } else {
            progress.run().finish(progress.throughAt());
            events.publish(MeetingEvents.SELF_PACED_FINISHED, progress);
        }
    }

    private RunResponse show(UUID interviewId, SessionKey key, Progress progress) {
        progress.run().settleAt(progress.settlesAt());
        runs.flush();
        return showRun.of(load.interview(interviewId, key));
    }
}
