package dev.parley.scheduling.slot;

import dev.parley.platform.time.Zone;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record SlotRequest(
        @NotEmpty @Size(max = 20) List<@NotNull UUID> interviewerIds,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull @Zone String zone,
        @NotNull @Min(1) @Max(1000) Integer maxCandidates) {}
