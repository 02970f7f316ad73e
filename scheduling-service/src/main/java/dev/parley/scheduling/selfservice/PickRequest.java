package dev.parley.scheduling.selfservice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.UUID;

/** @param reason needed when there is a time already */
public record PickRequest(
        @NotNull UUID slotId, @Size(max = 500) String reason) {}
