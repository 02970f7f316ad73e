package dev.parley.meeting.selfpaced;

import java.time.Duration;
import java.time.Instant;

/**
 * The times of one question, by the server's clock. Ranges are half-open.
 *
 * @param thinkTime  null: as long as the candidate likes
 * @param answerTime from the moment they begin
 * @param grace      how long after its end an answer may arrive
 */
record AnswerClock(Duration thinkTime, Duration answerTime, Duration grace) {

    /** When the answer's time begins by itself; null when it waits for the candidate. */
    Instant thinkEndsAt(Instant askedAt) {
        return thinkTime == null ? null : askedAt.plus(thinkTime);
    }

    boolean isThoughtOut(Instant askedAt, Instant now) {
        return thinkTime != null && !now.isBefore(thinkEndsAt(askedAt));
    }

    Instant answerEndsAt(Instant begunAt) {
        return begunAt.plus(answerTime);
    }

    /** From this moment on nothing is taken any more. */
    Instant closesAt(Instant begunAt) {
        return answerEndsAt(begunAt).plus(grace);
    }

    boolean isOver(Instant begunAt, Instant now) {
        return !now.isBefore(closesAt(begunAt));
    }
}
