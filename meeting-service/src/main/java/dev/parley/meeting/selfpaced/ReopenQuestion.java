package dev.parley.meeting.selfpaced;

import dev.parley.meeting.adjustment.Reopening;
import dev.parley.meeting.adjustment.Reopenings;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.interview.Interviews;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.util.UUID;

/** A recruiter asks one question of a finished interview again, and says why. The candidate gets an email. */
@ApplicationScoped
class ReopenQuestion {

    private static final Duration LONGEST = Duration.ofDays(30);

    private final Interviews interviews;
    private final LoadProgress load;
    private final Reopenings reopenings;

    ReopenQuestion(Interviews interviews, LoadProgress load, Reopenings reopenings) {
        this.interviews = interviews;
        this.load = load;
        this.reopenings = reopenings;
    }

    @Transactional
    void reopen(Caller by, UUID interviewId, UUID questionId, ReopenRequest request) {
        Interview interview = interviews.ownSelfPaced(by, interviewId);
        if (interview.isCancelled()) {
            throw Problems.of("interview-cancelled", "This interview was cancelled. Schedule a new one.");
        }
        Progress progress = load.lock(interview)
                .filter(known -> known.run().isFinished())
                .orElseThrow(() -> Problems.of(
                        "conflict",
                        "The candidate has not finished this interview. Move the deadline if they need more time."));
        Answer answer = progress.answerTo(questionId).orElseThrow(() -> Problems.notFound("question"));
        if (!request.until().isAfter(progress.now())
                || request.until().isAfter(progress.now().plus(LONGEST))) {
            throw Invalid.field("until", "out-of-bounds", "must be within the next " + LONGEST.toDays() + " days");
        }
        reopenings.open(new Reopening(
                interviewId,
                questionId,
                answer.take() + 1,
                request.reason().strip(),
                request.until(),
                by.id(),
                progress.now(),
                answer.text(),
                answer.answeredAt(),
                answer.recordedTake()));
    }
}
