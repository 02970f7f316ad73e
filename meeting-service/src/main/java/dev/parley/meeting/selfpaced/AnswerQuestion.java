package dev.parley.meeting.selfpaced;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Begins, keeps and gives the answer to the question that is asked. */
@ApplicationScoped
class AnswerQuestion {

    private final LoadProgress load;
    private final ShowRun showRun;
    private final Runs runs;

    AnswerQuestion(LoadProgress load, ShowRun showRun, Runs runs) {
        this.load = load;
        this.showRun = showRun;
        this.runs = runs;
    }

    @Transactional
    RunResponse begin(UUID interviewId, BeginRequest request) {
        Progress progress = load.lockRunning(interviewId, request.sessionKey());
        progress.begin(request.questionId(), request.take(), request.how());
        return show(interviewId, request.sessionKey(), progress);
    }

    @Transactional
    DraftResponse keep(UUID interviewId, DraftRequest request) {
        Progress progress = load.lockRunning(interviewId, request.sessionKey());
        progress.mustBe(request.questionId());
        return new DraftResponse(progress.current().keep(request.take(), request.revision(), request.text()));
    }

    @Transactional
    RunResponse submit(UUID interviewId, AnswerRequest request) {
        Progress progress = load.lockRunning(interviewId, request.sessionKey());
        progress.mustBe(request.questionId());
        if (request.isRecorded()) {
            progress.current().submitRecordings(request.take(), progress.now());
        } else {
            progress.current().submit(request.take(), request.text().strip(), progress.now());
        }
        return show(interviewId, request.sessionKey(), progress);
    }

    private RunResponse show(UUID interviewId, SessionKey key, Progress progress) {
        progress.run().settleAt(progress.settlesAt());
        runs.flush();
        return showRun.of(load.interview(interviewId, key));
    }
}
