package dev.parley.meeting.selfpaced;

import dev.parley.meeting.recording.BeginRecording;
import dev.parley.meeting.recording.Recording;
import dev.parley.meeting.recording.RecordingResponse;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Expects another recording of an answer: the first one, or a further part after the page was loaded again. */
@ApplicationScoped
class StartRecording {

    private final LoadProgress load;
    private final HandIn handIn;
    private final BeginRecording beginRecording;
    private final Runs runs;

    StartRecording(LoadProgress load, HandIn handIn, BeginRecording beginRecording, Runs runs) {
        this.load = load;
        this.handIn = handIn;
        this.beginRecording = beginRecording;
        this.runs = runs;
    }

    @Transactional
    RecordingResponse start(UUID interviewId, RecordingRequest request) {
        Progress progress = load.lockRunning(interviewId, request.sessionKey());
        handIn.mustBeOpen(progress.run(), progress.deadline(), progress.now());
        Answer answer = progress.answerTo(request.questionId())
                .orElseThrow(() -> Problems.of("question-not-open", "Start the question before its recording."));
        AnswerClock clock = progress.clockOf(answer);
        boolean late = answer.record(request.take(), clock, progress.now());
        Recording recording = beginRecording.begin(
                new Recording.Take(interviewId, request.questionId(), request.take()),
                request.mimeType(),
                clock.answerTimeFrom(answer.begunAt()),
                late,
                progress.now());
        runs.flush();
        return RecordingResponse.of(recording, 0);
    }
}
