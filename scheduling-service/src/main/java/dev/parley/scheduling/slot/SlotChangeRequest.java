package dev.parley.scheduling.slot;

import dev.parley.platform.time.Zone;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import java.time.Instant;

/** What is absent stays as it is. */
public record SlotChangeRequest(
        Instant startsAt,
        Instant endsAt,
        @Zone String zone,
        @Min(1) @Max(1000) Integer maxCandidates,
        Boolean closed,
        Integer version) {}
