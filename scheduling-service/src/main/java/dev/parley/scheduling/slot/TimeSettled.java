package dev.parley.scheduling.slot;

import java.util.UUID;

/**
 * An interview has got a time or needs none, so it waits no longer. Observed in the same transaction.
 *
 * @param slotId whose seat it took; null: none
 */
public record TimeSettled(UUID interviewId, UUID slotId) {}
