package dev.parley.scheduling.selfservice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/** @param slotInterviewerIds out of whose slots the candidate chooses; absent: as it was said before */
public record AskRequest(@Size(min = 1, max = 200) List<@NotNull UUID> slotInterviewerIds) {}
