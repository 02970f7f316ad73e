package dev.parley.scheduling.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param seriesId null of a dry run
 * @param created how many slots were made, or would be
 */
public record SeriesResponse(
        UUID seriesId, boolean dryRun, int created, List<SkippedDate> skipped, List<PlannedSlot> slots) {

    /** @param reason clock-gap, in-past or slot-overlap */
    public record SkippedDate(LocalDate date, String reason) {}

    /**
     * @param id null of a dry run
     * @param offset of the zone then, e.g. +02:00
     * @param note null when the clocks do nothing special
     */
    public record PlannedSlot(UUID id, LocalDate date, Instant startsAt, Instant endsAt, String offset, DstNote note) {}
}
