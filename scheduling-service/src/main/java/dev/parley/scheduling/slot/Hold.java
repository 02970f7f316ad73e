package dev.parley.scheduling.slot;

import java.time.Instant;
import java.util.UUID;

/**
 * A seat kept for an interview.
 *
 * @param expiresAt from then on it is anybody's
 */
public record Hold(UUID id, UUID slotId, UUID interviewId, Instant expiresAt) {}
