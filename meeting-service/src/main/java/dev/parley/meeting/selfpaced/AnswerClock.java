package dev.parley.meeting.selfpaced;

import dev.parley.meeting.adjustment.ExtraTime;

import java.time.Duration;
import java.time.Instant;

/**
 * The times of one question, by the server's clock. Ranges are half-open.
 *
 * @param thinkTime  null: as long as the candidate likes
 * @param answerTime from the moment they begin
 * @param grace      how long after its end an answer may arrive
 * @param extra      what this candidate has on top of both times
 */
record AnswerClock(Duration thinkTime, Duration answerTime, Duration grace, ExtraTime extra) {

    /** When the answer's time begins by itself; null when it waits for the candidate. */
    Instant thinkEndsAt(Instant askedAt) {
        return thinkTime == null ? null : askedAt.plus(thinkTimeFrom(askedAt));
    }

    boolean isThoughtOut(Instant askedAt, Instant now) {
        return thinkTime != null && !now.isBefore(thinkEndsAt(askedAt));
    }

    Instant answerEndsAt(Instant begunAt) {
        return begunAt.plus(answerTimeFrom(begunAt));
    }

    /** Null: as long as the candidate likes. */
    Duration thinkTimeFrom(Instant askedAt) {
        return thinkTime == null ? null : extra.of(thinkTime, askedAt);
    }

    Duration answerTimeFrom(Instant begunAt) {
        return extra.of(answerTime, begunAt);
    }

    /** From this moment on nothing is taken any more. */
    Instant closesAt(Instant begunAt) {
        return answerEndsAt(begunAt).plus(grace);
    }

    boolean isOver(Instant begunAt, Instant now) {
        return !now.isBefore(closesAt(begunAt));
    }
}
