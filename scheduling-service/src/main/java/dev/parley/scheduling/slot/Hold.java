package dev.parley.scheduling.slot;

import java.time.Instant;
import java.util.UUID;

/**
 * A seat kept for an interview.
 *
 * @param expiresAt from then on anyone may take it
 */
public record Hold(UUID id, UUID slotId, UUID interviewId, Instant expiresAt) {}
