package dev.parley.scheduling.waitlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * @param any any slot that suits the interview
 * @param slotIds the chosen slots, soonest first
 */
public record Waiting(boolean any, List<UUID> slotIds, Instant since) {}
