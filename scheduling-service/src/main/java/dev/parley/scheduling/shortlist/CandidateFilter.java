package dev.parley.scheduling.shortlist;

import jakarta.ws.rs.QueryParam;

import java.util.UUID;

/**
 * All optional. Toggles and job must belong to the same match.
 *
 * @param sort   see {@link CandidateSort}
 * @param cursor the nextCursor of a page; the answer continues there, without a count
 */
public record CandidateFilter(
        @QueryParam("jobId") UUID jobId,
        @QueryParam("q") String text,
        @QueryParam("shortlisted") Boolean shortlisted,
        @QueryParam("interviewEnabled") Boolean interviewEnabled,
        @QueryParam("sort") String sort,
        @QueryParam("cursor") String cursor) {}
