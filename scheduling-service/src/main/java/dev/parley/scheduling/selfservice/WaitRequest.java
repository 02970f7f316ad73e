package dev.parley.scheduling.selfservice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/** @param slotIds the full ones that would suit; absent: any that is offered for the interview */
public record WaitRequest(@Size(max = 50) List<@NotNull UUID> slotIds) {}
