package dev.parley.scheduling.series;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param seriesId null of a dry run
 * @param created how many slots were made, or would be
 */
public record SeriesResponse(
        @Nullable UUID seriesId, boolean dryRun, int created, List<SkippedDate> skipped, List<PlannedSlot> slots) {

    /** @param reason clock-gap, in-past or slot-overlap */
    public record SkippedDate(
            LocalDate date,

            @Schema(enumeration = {"clock-gap", "in-past", "slot-overlap"})
            String reason) {}

    /**
     * @param id null of a dry run
     * @param offset of the zone then, e.g. +02:00
     * @param note null when the clocks do nothing special
     */
    public record PlannedSlot(
            @Nullable UUID id,
            LocalDate date,
            Instant startsAt,
            Instant endsAt,
            String offset,
            @Nullable DstNote note) {}
}
