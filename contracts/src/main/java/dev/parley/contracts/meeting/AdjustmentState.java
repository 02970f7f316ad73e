package dev.parley.contracts.meeting;

import java.time.Instant;
import java.util.UUID;

/**
 * What was asked and set so that the candidate of a self-paced interview has the same chance as others; private, and
 * without the candidate's words. Record key = interviewId.
 *
 * @param extraPercent how much more time than usual each question that is still to come has
 * @param requestId    the candidate's latest request; absent while there is none
 * @param answer       EXTRA_TIME, DEADLINE or CLOSED; absent while the request is open
 * @param reopenedUntil until when one question of the finished interview may be answered again; absent while none may
 * @param reopenReason  why, in the recruiter's words to the candidate
 */
public record AdjustmentState(
        UUID interviewId,
        int extraPercent,
        UUID requestId,
        Instant askedAt,
        String answer,
        Instant answeredAt,
        Instant reopenedUntil,
        String reopenReason) {}
