package dev.parley.scheduling.scorecard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param version 0 while the job has no form */
@Schema(name = "ScorecardFormResponse")
public record FormResponse(
        UUID jobId,
        int version,
        List<Criterion> criteria,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt) {

    static FormResponse none(UUID jobId) {
        return new FormResponse(jobId, 0, List.of(), null, null);
    }

    static FormResponse of(UUID jobId, ScorecardForm form) {
        return new FormResponse(jobId, form.number(), form.criteria(), form.createdBy(), form.createdAt());
    }
}
