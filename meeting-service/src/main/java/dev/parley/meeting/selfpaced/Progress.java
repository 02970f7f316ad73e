package dev.parley.meeting.selfpaced;

import dev.parley.meeting.adjustment.ExtraTime;
import dev.parley.meeting.adjustment.Reopening;
import dev.parley.meeting.bank.BankQuestion;
import dev.parley.meeting.bank.QuestionBank;
import dev.parley.platform.problem.Problems;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A run with its questions and answers, as it is at this moment. */
final class Progress {

    private final SelfPacedRun run;
    private final List<BankQuestion> questions;
    private final List<Answer> answers;
    private final Instant deadline;
    private final ExtraTime extra;
    private final Reopening reopening;
    private final SelfPacedSettings settings;
    private final Instant now;

    Progress(
            SelfPacedRun run,
            QuestionBank bank,
            List<Answer> answers,
            Instant deadline,
            ExtraTime extra,
            Reopening reopening,
            SelfPacedSettings settings,
            Instant now) {
        this.run = run;
        this.questions = bank.questions();
        this.answers = new ArrayList<>(answers);
        this.deadline = deadline;
        this.extra = extra;
        this.reopening = reopening;
        this.settings = settings;
        this.now = now;
        settle();
    }

    private void settle() {
        if (!answers.isEmpty()) {
            current().settle(clock(), now);
        }
    }

    /** Asks the question that it has come to. */
    Answer ask() {
        Answer answer = new Answer(run.interviewId(), question().questionId(), now);
        answers.add(answer);
        return answer;
    }

    /** Asks the next one. */
    Answer goOn() {
        run.goOn();
        return ask();
    }

    void begin(UUID questionId, int take, AnswerBy how) {
        mustBe(questionId);
        if (!current().isBegun(take) && isPastDeadline() && !isGoingOn()) {
            throw deadlinePassed();
        }
        if (how == AnswerBy.RECORDING && current().isBegun(take) && recordingIsOver()) {
            throw Problems.of(
                    "answer-time-over", "The time to record this answer is over. You have more time to type it.");
        }
        current().begin(take, takes(), how, now);
    }

    /** A take that began by itself, when thinking ended, may be too old to be recorded. */
    private boolean recordingIsOver() {
        return current().by() == null
                && clockOf(question(), AnswerBy.RECORDING).isOver(current().begunAt(), now);
    }

    boolean mayBegin() {
        return switch (current().phase()) {
            case THINKING -> !isPastDeadline() || isGoingOn();
            case ANSWERING -> false;
            case DONE -> !isPastDeadline() && current().take() < takes();
        };
    }

    /** A clock runs: an answer that it ends counts, whatever the deadline. */
    boolean isGoingOn() {
        return current().changesAt(clock()) != null;
    }

    /** Whether it was left before, perhaps in another tab. */
    boolean isLeft(UUID questionId) {
        return !isReopened()
                && questions.stream().limit(run.position()).anyMatch(each -> each.questionId()
                        .equals(questionId));
    }

    /** @param skip also without an answer */
    void leave(boolean skip) {
        if (!current().isDone()) {
            if (!skip) {
                throw Problems.of("answer-missing", "Send your answer first, or skip the question.");
            }
            current().skip();
        }
    }

    void mustBe(UUID questionId) {
        if (isClosed()) {
            throw Problems.of("interview-finished", "You have finished this interview. There is nothing else to do.");
        }
        if (!question().questionId().equals(questionId)) {
            throw Problems.of(
                    "question-not-open", "You are at another question, perhaps in another tab. Load the page again.");
        }
    }

    void mustBeBeforeDeadline() {
        if (isPastDeadline()) {
            throw deadlinePassed();
        }
    }

    private static RuntimeException deadlinePassed() {
        return Problems.of("deadline-passed", "The deadline has passed. What you answered before is kept and counts.");
    }

    boolean isPastDeadline() {
        return !now.isBefore(deadline);
    }

    /** When time alone can't change it any more. */
    Instant settlesAt() {
        Instant next = current().changesAt(clock());
        if (current().phase() == AnswerPhase.THINKING && next != null) {
            next = clock().closesAt(next);
        }
        return next == null || next.isBefore(deadline) ? deadline : next;
    }

    /** The last question is answered, skipped, or its time is over. */
    boolean isThrough() {
        return isLast() && current().isDone();
    }

    /** When the candidate was through: the last answer, or the moment its time was over. */
    Instant throughAt() {
        Answer last = current();
        if (last.isSkipped() || last.begunAt() == null) {
            return now;
        }
        Instant end = clock().answerEndsAt(last.begunAt());
        return last.answeredAt() == null ? end.isBefore(now) ? end : now : last.answeredAt();
    }

    boolean isLast() {
        return isReopened() || run.position() == questions.size() - 1;
    }

    int answered() {
        return (int) answers.stream().filter(Answer::isGiven).count();
    }

    Answer current() {
        return answerTo(question().questionId()).orElseThrow();
    }

    /** Empty while it was not asked. */
    Optional<Answer> answerTo(UUID questionId) {
        return answers.stream()
                .filter(answer -> answer.questionId().equals(questionId))
                .findFirst();
    }

    BankQuestion question() {
        return questions.get(position());
    }

    /** Of the question that is asked, from 0 on. */
    int position() {
        return isReopened()
                ? questions.stream().map(BankQuestion::questionId).toList().indexOf(reopening.questionId())
                : run.position();
    }

    /** How often the question may be answered. */
    int takes() {
        return isReopened() ? reopening.take() : question().takes();
    }

    /** One question of a finished interview is asked again. */
    boolean isReopened() {
        return reopening != null;
    }

    Optional<Reopening> reopening() {
        return Optional.ofNullable(reopening);
    }

    boolean isAnsweredAgain() {
        return isReopened() && reopening.isAnsweredBy(current().answeredAt());
    }

    /** Finished, and nothing is asked again. */
    boolean isClosed() {
        return run.isFinished() && !isReopened();
    }

    /** From 1 on. */
    int numberOf(UUID questionId) {
        return questions.stream().map(BankQuestion::questionId).toList().indexOf(questionId) + 1;
    }

    AnswerClock clock() {
        return clockOf(current());
    }

    AnswerClock clockOf(Answer answer) {
        return clockOf(questions.get(numberOf(answer.questionId()) - 1), answer.by());
    }

    private AnswerClock clockOf(BankQuestion question, AnswerBy how) {
        return new AnswerClock(
                question.thinkTime().orElse(null),
                how == AnswerBy.RECORDING ? question.answerLimit() : typedTime(question.answerLimit(), settings),
                settings.grace(),
                extra);
    }

    /** Typing takes longer than speaking. */
    static Duration typedTime(Duration answerLimit, SelfPacedSettings settings) {
        return answerLimit.multipliedBy(settings.typedFactor());
    }

    ExtraTime extra() {
        return extra;
    }

    SelfPacedRun run() {
        return run;
    }

    List<BankQuestion> questions() {
        return questions;
    }

    Stream<Answer> answers() {
        return answers.stream();
    }

    Instant now() {
        return now;
    }

    Instant deadline() {
        return deadline;
    }
}
