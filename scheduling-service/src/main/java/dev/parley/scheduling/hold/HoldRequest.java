package dev.parley.scheduling.hold;

import jakarta.validation.constraints.NotNull;

import java.util.UUID;

public record HoldRequest(@NotNull UUID interviewId) {}
