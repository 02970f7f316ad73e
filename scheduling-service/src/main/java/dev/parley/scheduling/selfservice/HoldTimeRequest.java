package dev.parley.scheduling.selfservice;

import jakarta.validation.constraints.NotNull;

import java.util.UUID;

public record HoldTimeRequest(@NotNull UUID slotId) {}
