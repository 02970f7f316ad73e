package dev.parley.scheduling.match;

import jakarta.validation.constraints.NotNull;

import java.util.UUID;

public record ShortlistRequest(@NotNull UUID jobId, @NotNull Boolean shortlisted) {}
