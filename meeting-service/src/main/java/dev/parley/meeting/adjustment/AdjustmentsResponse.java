package dev.parley.meeting.adjustment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was asked and set so that a candidate has the same chance as others.
 *
 * @param extraPercent of the usual time, for each question that is still to come
 * @param changes      of the extra time, the newest first
 * @param requests     of the candidate, the newest first; at most one is open
 */
@Schema(name = "AdjustmentsResponse")
public record AdjustmentsResponse(UUID interviewId, int extraPercent, List<Change> changes, List<Request> requests) {

    @Schema(name = "ExtraTimeChange")
    public record Change(int percent, UUID setBy, @Nullable String setByName, Instant setAt) {}

    /** @param answer absent while it is open */
    @Schema(name = "AdjustmentRequest")
    public record Request(
            UUID id,
            String text,
            Instant askedAt,
            @Nullable RequestAnswer answer,
            @Nullable Instant answeredAt,
            @Nullable String answeredByName) {}
}
