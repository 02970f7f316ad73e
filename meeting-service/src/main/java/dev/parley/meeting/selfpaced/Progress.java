package dev.parley.meeting.selfpaced;

import dev.parley.meeting.bank.BankQuestion;
import dev.parley.meeting.bank.QuestionBank;
import dev.parley.platform.problem.Problems;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A run with its questions and answers, as it is at this moment. */
final class Progress {

    private final SelfPacedRun run;
    private final List<BankQuestion> questions;
    private final List<Answer> answers;
    private final Instant deadline;
    private final SelfPacedSettings settings;
    private final Instant now;

    Progress(
            SelfPacedRun run,
            QuestionBank bank,
            List<Answer> answers,
            Instant deadline,
            SelfPacedSettings settings,
            Instant now) {
        this.run = run;
        this.questions = bank.questions();
        this.answers = new ArrayList<>(answers);
        this.deadline = deadline;
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

    void begin(UUID questionId, int take) {
        mustBe(questionId);
        if (!current().isBegun(take) && isPastDeadline() && !isGoingOn()) {
            throw deadlinePassed();
        }
        current().begin(take, question().takes(), now);
    }

    boolean mayBegin() {
        return switch (current().phase()) {
            case THINKING -> !isPastDeadline() || isGoingOn();
            case ANSWERING -> false;
            case DONE -> !isPastDeadline() && current().take() < question().takes();
        };
    }

    /** A clock runs: an answer that it ends counts, whatever the deadline. */
    boolean isGoingOn() {
        return current().changesAt(clock()) != null;
    }

    /** Whether it was left before, perhaps in another tab. */
    boolean isLeft(UUID questionId) {
        return questions.stream().limit(run.position()).anyMatch(each -> each.questionId()
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
        if (run.isFinished()) {
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
        return run.position() == questions.size() - 1;
    }

    int answered() {
        return (int) answers.stream().filter(answer -> answer.text() != null).count();
    }

    Answer current() {
        return answers.stream()
                .filter(answer -> answer.questionId().equals(question().questionId()))
                .findFirst()
                .orElseThrow();
    }

    BankQuestion question() {
        return questions.get(run.position());
    }

    AnswerClock clock() {
        return clockOf(question(), settings);
    }

    /** Typing takes longer than speaking. */
    static AnswerClock clockOf(BankQuestion question, SelfPacedSettings settings) {
        return new AnswerClock(
                question.thinkTime().orElse(null), typedTime(question.answerLimit(), settings), settings.grace());
    }

    static Duration typedTime(Duration answerLimit, SelfPacedSettings settings) {
        return answerLimit.multipliedBy(settings.typedFactor());
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
