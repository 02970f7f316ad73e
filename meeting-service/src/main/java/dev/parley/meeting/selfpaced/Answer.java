package dev.parley.meeting.selfpaced;

import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** A candidate's answer to one question. Each verb but the constructor expects it {@link #settle settled}. */
@Entity
@Table(name = "self_paced_answer")
public class Answer {

    @Id
    private UUID id;

    private UUID interviewId;
    private UUID questionId;

    @Enumerated(EnumType.STRING)
    private AnswerPhase phase;

    private Instant askedAt;
    private Instant begunAt;
    private int take;
    private String draft;
    private int draftRevision;
    private String text;
    private Instant answeredAt;
    private boolean skipped;

    protected Answer() {}

    Answer(UUID interviewId, UUID questionId, Instant askedAt) {
        this.id = Ids.next();
        this.interviewId = interviewId;
        this.questionId = questionId;
        this.phase = AnswerPhase.THINKING;
        this.askedAt = askedAt;
    }

    /** Does what time alone has done by now: thinking ends, and what was typed when the answer's time ends counts. */
    void settle(AnswerClock clock, Instant now) {
        if (phase == AnswerPhase.THINKING && clock.isThoughtOut(askedAt, now)) {
            answerFrom(clock.thinkEndsAt(askedAt));
        }
        if (phase == AnswerPhase.ANSWERING && clock.isOver(begunAt, now)) {
            if (draft != null && !draft.isBlank()) {
                count(draft, clock.answerEndsAt(begunAt));
            }
            close();
        }
    }

    /** Begins the first answer, or another one in place of the last. What counts so far counts until then. */
    void begin(int wanted, int takes, Instant now) {
        if (isBegun(wanted)) {
            return;
        }
        if (phase == AnswerPhase.ANSWERING || wanted != take + 1) {
            throw notOpen("You went on in another tab. Load the page again.");
        }
        if (wanted > takes) {
            throw notOpen("You have used all your tries for this question. Go on to the next one.");
        }
        answerFrom(now);
    }

    boolean isBegun(int wanted) {
        return phase == AnswerPhase.ANSWERING && wanted == take;
    }

    /** Keeps what is being typed, and returns its revision. */
    int keep(int ofTake, int revision, String typed) {
        mustBeAnswering(ofTake);
        if (revision != draftRevision) {
            throw Problems.of("draft-changed", "You typed in another tab. Load the page again to see the latest text.");
        }
        draft = typed;
        return ++draftRevision;
    }

    /** A repetition of the same answer does no harm. */
    void submit(int ofTake, String given, Instant now) {
        if (phase == AnswerPhase.DONE && ofTake == take && given.equals(text)) {
            return;
        }
        mustBeAnswering(ofTake);
        count(given, now);
        close();
    }

    /** Leaves the question. What counts so far still counts. */
    void skip() {
        skipped = text == null;
        close();
    }

    private void answerFrom(Instant at) {
        phase = AnswerPhase.ANSWERING;
        begunAt = at;
        take++;
        draft = text;
        draftRevision++;
    }

    private void count(String given, Instant at) {
        text = given;
        answeredAt = at;
    }

    private void close() {
        phase = AnswerPhase.DONE;
        draft = null;
    }

    private void mustBeAnswering(int ofTake) {
        if (phase == AnswerPhase.ANSWERING && ofTake == take) {
            return;
        }
        if (phase == AnswerPhase.DONE && ofTake == take) {
            throw Problems.of(
                    "answer-time-over", "The time for this answer is over. What you had typed by then was kept.");
        }
        throw notOpen(
                phase == AnswerPhase.THINKING
                        ? "Begin your answer first."
                        : "You went on in another tab. Load the page again.");
    }

    private static Rejection notOpen(String detail) {
        return Problems.of("question-not-open", detail);
    }

    /** When time alone changes it next; null when it waits for the candidate. */
    Instant changesAt(AnswerClock clock) {
        return switch (phase) {
            case THINKING -> clock.thinkEndsAt(askedAt);
            case ANSWERING -> clock.closesAt(begunAt);
            case DONE -> null;
        };
    }

    public UUID questionId() {
        return questionId;
    }

    AnswerPhase phase() {
        return phase;
    }

    boolean isDone() {
        return phase == AnswerPhase.DONE;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null before the first take. */
    public Instant begunAt() {
        return begunAt;
    }

    /** How often it was begun. */
    public int take() {
        return take;
    }

    String draft() {
        return draft;
    }

    int draftRevision() {
        return draftRevision;
    }

    /** What counts; null when nothing does. */
    public String text() {
        return text;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public boolean isSkipped() {
        return skipped;
    }
}
