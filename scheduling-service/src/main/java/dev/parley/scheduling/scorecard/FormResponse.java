package dev.parley.scheduling.scorecard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param version 0 while the job has no form */
public record FormResponse(UUID jobId, int version, List<Criterion> criteria, UUID changedBy, Instant changedAt) {

    static FormResponse none(UUID jobId) {
        return new FormResponse(jobId, 0, List.of(), null, null);
    }

    static FormResponse of(UUID jobId, ScorecardForm form) {
        return new FormResponse(jobId, form.number(), form.criteria(), form.createdBy(), form.createdAt());
    }
}
