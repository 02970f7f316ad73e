package dev.parley.scheduling.match;

import jakarta.validation.constraints.NotNull;

import java.util.UUID;

public record ToggleRequest(@NotNull UUID jobId, Boolean interviewEnabled, Boolean onlineInterviewEnabled) {}
