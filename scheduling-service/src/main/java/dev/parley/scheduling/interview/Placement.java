package dev.parley.scheduling.interview;

import dev.parley.scheduling.shared.TimeRange;

import java.util.List;
import java.util.UUID;

/** When, where and with whom. */
public record Placement(TimeRange time, String zone, UUID slotId, List<UUID> interviewerIds, String place) {}
