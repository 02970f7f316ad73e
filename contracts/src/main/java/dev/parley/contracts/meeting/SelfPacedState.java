package dev.parley.contracts.meeting;

import java.time.Instant;
import java.util.UUID;

/**
 * Full public state of a self-paced interview after a change; data of every self-paced event. Record key = interviewId.
 *
 * @param status     STARTED or FINISHED; an interview that is never finished stays STARTED
 * @param questions  number of questions
 * @param answered   number of questions with an answer
 * @param startedAt  first question shown
 * @param finishedAt last answer given; absent while STARTED
 */
public record SelfPacedState(
        UUID interviewId, String status, int questions, int answered, Instant startedAt, Instant finishedAt) {

    public static final String STARTED = "STARTED";
    public static final String FINISHED = "FINISHED";
}
