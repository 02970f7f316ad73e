package dev.parley.verification.review;

import jakarta.validation.constraints.NotNull;

import java.util.UUID;

public record ReviewerRequest(@NotNull UUID reviewerId) {}
