package dev.parley.scheduling.interview;

import dev.parley.platform.page.Cursor;
import jakarta.ws.rs.QueryParam;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All optional.
 *
 * @param from   with {@code to}: what overlaps that range, sorted by start; else the newest come first
 * @param sort   -createdAt, startsAt or -startsAt, instead of that
 * @param cursor of the page before; empty begins to read by cursor
 */
public record InterviewFilter(
        @QueryParam("jobId") UUID jobId,
        @QueryParam("candidateId") UUID candidateId,
        @QueryParam("interviewerId") UUID interviewerId,
        @QueryParam("status") List<InterviewStatus> status,
        @QueryParam("mode") InterviewMode mode,
        @QueryParam("from") Instant from,
        @QueryParam("to") Instant to,
        @QueryParam("q") String text,
        @QueryParam("sort") String sort,
        @QueryParam("cursor") String cursor) {

    List<String> statusNames() {
        return status == null || status.isEmpty()
                ? null
                : status.stream().map(Enum::name).toList();
    }

    String modeName() {
        return mode == null ? null : mode.name();
    }

    /** Only interviews of one job, one candidate or one interviewer. */
    boolean isNarrow() {
        return jobId != null || candidateId != null || interviewerId != null;
    }

    InterviewOrder order() {
        return InterviewOrder.of(sort, from != null || to != null ? InterviewOrder.STARTS : InterviewOrder.CREATED);
    }

    boolean byCursor() {
        return cursor != null;
    }

    /** Null at the beginning. */
    Cursor after() {
        return cursor == null || cursor.isEmpty() ? null : Cursor.of(cursor, order().code());
    }
}
