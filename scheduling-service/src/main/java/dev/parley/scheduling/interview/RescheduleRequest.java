package dev.parley.scheduling.interview;

import dev.parley.scheduling.shared.Zone;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is absent stays as it is. */
public record RescheduleRequest(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Zone String zone,
        @Size(min = 1, max = 20) List<@NotNull UUID> interviewerIds,
        @Size(max = 500) String place,
        @Size(max = 500) String reason,
        Integer version) {}
