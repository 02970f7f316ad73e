package dev.parley.scheduling.interview;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/** @param interviewerIds everybody who is to hold it, those who stay included */
public record ReplaceRequest(
        @NotEmpty @Size(max = 20) List<@NotNull UUID> interviewerIds,
        @Size(max = 500) String reason,
        Integer version) {}
