package dev.parley.scheduling.waitlist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * @param any any slot that suits the interview
 * @param slotIds those it waits for by name, the soonest first
 */
public record Waiting(boolean any, List<UUID> slotIds, Instant since) {}
