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

    @Enumerated(EnumType.STRING)
    private AnswerBy answerBy;

    private Integer recordingTake;
    private Integer recordedTake;

    protected Answer() {}

    Answer(UUID interviewId, UUID questionId, Instant askedAt) {
        this.id = Ids.next();
        this.interviewId = interviewId;
        this.questionId = questionId;
        this.phase = AnswerPhase.THINKING;
        this.askedAt = askedAt;
    }

    /**
     * Does what time alone has done by now: thinking ends, and what was typed or recorded when the answer's time ends
     * counts.
     */
    void settle(AnswerClock clock, Instant now) {
        if (phase == AnswerPhase.THINKING && clock.isThoughtOut(askedAt, now)) {
            answerFrom(clock.thinkEndsAt(askedAt));
        }
        if (phase == AnswerPhase.ANSWERING && clock.isOver(begunAt, now)) {
            if (answerBy != AnswerBy.RECORDING && draft != null && !draft.isBlank()) {
                count(draft, clock.answerEndsAt(begunAt));
            } else if (isBeingRecorded()) {
                countRecordings(clock.answerEndsAt(begunAt));
            }
            close();
        }
    }

    /** Begins the first answer, or another one in place of the last. What counts so far counts until then. */
    void begin(int wanted, int takes, AnswerBy how, Instant now) {
        if (isBegun(wanted)) {
            goOnBy(how);
            return;
        }
        if (phase == AnswerPhase.ANSWERING || wanted != take + 1) {
            throw notOpen("You went on in another tab. Load the page again.");
        }
        if (wanted > takes) {
            throw notOpen("You have used all your tries for this question. Go on to the next one.");
        }
        answerFrom(now);
        answerBy = how;
    }

    /** From recording to typing, when the camera fails; back again the clock would be shorter than what is used. */
    private void goOnBy(AnswerBy how) {
        if (how == AnswerBy.RECORDING && answerBy == AnswerBy.TYPING) {
            throw notOpen("You are typing this answer. Give it, or wait until its time is over.");
        }
        answerBy = how;
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

    /**
     * Expects a recording of the take. One that could not be announced in time, because there was no network, counts
     * too.
     *
     * @return whether the answer's time is over
     */
    boolean record(int ofTake, AnswerClock clock, Instant now) {
        if (ofTake != take || answerBy != AnswerBy.RECORDING || skipped) {
            throw notOpen("This try is not being recorded. Load the page again.");
        }
        recordingTake = take;
        if (phase == AnswerPhase.DONE && !isRecorded(take)) {
            countRecordings(clock.answerEndsAt(begunAt));
        }
        return phase == AnswerPhase.DONE;
    }

    /** What was recorded is the answer. A repetition does no harm. */
    void submitRecordings(int ofTake, Instant now) {
        if (phase == AnswerPhase.DONE && ofTake == take && isRecorded(take)) {
            return;
        }
        mustBeAnswering(ofTake);
        if (!isBeingRecorded()) {
            throw Problems.of("answer-missing", "Record your answer first, or type it.");
        }
        countRecordings(now);
        close();
    }

    /** Leaves the question. What counts so far still counts. */
    void skip() {
        skipped = !isGiven();
        close();
    }

    void forget() {
        text = null;
        draft = null;
        answeredAt = null;
        recordingTake = null;
        recordedTake = null;
    }

    private void answerFrom(Instant at) {
        phase = AnswerPhase.ANSWERING;
        begunAt = at;
        take++;
        answerBy = null;
        draft = text;
        draftRevision++;
    }

    private void count(String given, Instant at) {
        text = given;
        recordedTake = null;
        answeredAt = at;
        skipped = false;
    }

    private void countRecordings(Instant at) {
        text = null;
        recordedTake = take;
        answeredAt = at;
        skipped = false;
    }

    private boolean isBeingRecorded() {
        return recordingTake != null && recordingTake == take;
    }

    private boolean isRecorded(int ofTake) {
        return recordedTake != null && recordedTake == ofTake;
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

    UUID id() {
        return id;
    }

    public UUID interviewId() {
        return interviewId;
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

    /** Null before the first take, and while nobody has said how the present one is given. */
    public AnswerBy by() {
        return answerBy;
    }

    /** Whether something counts. */
    public boolean isGiven() {
        return text != null || recordedTake != null;
    }

    /** The take whose recordings count; null when none do. */
    public Integer recordedTake() {
        return recordedTake;
    }

    /** What was typed and counts; null when nothing does. */
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
