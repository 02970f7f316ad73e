package dev.parley.contracts.meeting;

import java.util.UUID;

/**
 * Size of the questions that a job's candidates answer in self-paced interviews, after a change; data of every
 * question-bank event. Record key = jobId. The questions themselves are not in it: candidates must not know them before.
 *
 * @param number         version of the bank, 1 for the first
 * @param questions      0 when they were taken away again
 * @param longestSeconds thinking and one answer to each question, at most; thinking without a limit counts nothing
 */
public record QuestionBankState(UUID jobId, int number, int questions, long longestSeconds) {}
