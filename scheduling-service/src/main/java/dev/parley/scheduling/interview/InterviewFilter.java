package dev.parley.scheduling.interview;

import jakarta.ws.rs.QueryParam;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All optional; {@code from} and {@code to} find what overlaps that range and sort by time. */
public record InterviewFilter(
        @QueryParam("jobId") UUID jobId,
        @QueryParam("candidateId") UUID candidateId,
        @QueryParam("interviewerId") UUID interviewerId,
        @QueryParam("status") List<InterviewStatus> status,
        @QueryParam("from") Instant from,
        @QueryParam("to") Instant to,
        @QueryParam("q") String text) {

    List<InterviewStatus> statuses() {
        return status == null || status.isEmpty() ? null : status;
    }

    boolean byTime() {
        return from != null || to != null;
    }
}
