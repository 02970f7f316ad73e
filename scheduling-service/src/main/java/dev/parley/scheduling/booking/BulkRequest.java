package dev.parley.scheduling.booking;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * Either slots by id, or those of a series from an instant on.
 *
 * @param startTime move: the new local time on the same date of each slot's zone
 * @param days move: that many local days later, negative for earlier
 * @param duration move: the new length
 * @param maxCandidates capacity
 * @param booked cancel, close and move: what happens to those who booked; default keep
 * @param reason what candidates are told; needed to cancel interviews
 */
public record BulkRequest(
        @Size(min = 1, max = 500) List<@NotNull UUID> slotIds,
        UUID seriesId,
        Instant from,
        @NotNull SlotAction action,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalTime startTime,
        @Min(-366) @Max(366) Integer days,
        Duration duration,
        @Min(1) @Max(1000) Integer maxCandidates,
        Booked booked,
        @Size(max = 500) String reason,
        Boolean dryRun) {

    Booked bookedOrKeep() {
        return booked == null ? Booked.KEEP : booked;
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
