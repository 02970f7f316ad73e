package dev.parley.scheduling.availability;

import dev.parley.platform.time.Zone;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Duration;
import java.util.List;

/**
 * Replaces what was set before.
 *
 * @param weekly  empty or absent: any time
 * @param version of what was read; also as If-Match
 */
public record AvailabilityRequest(
        @NotNull @Zone String zone,
        @Size(max = 70) List<@NotNull WeeklyHours> weekly,
        @Size(max = 400) List<@NotNull DateOverride> overrides,
        Duration bufferBefore,
        Duration bufferAfter,
        @Min(0) @Max(100) Integer dailyCap,
        @Min(0) @Max(500) Integer weeklyCap,
        Integer version) {

    public AvailabilityRequest {
        weekly = weekly == null ? List.of() : weekly;
        overrides = overrides == null ? List.of() : overrides;
        bufferBefore = bufferBefore == null ? Duration.ZERO : bufferBefore;
        bufferAfter = bufferAfter == null ? Duration.ZERO : bufferAfter;
    }
}
