package dev.parley.scheduling.selfservice;

import java.time.Instant;
import java.util.UUID;

/** A seat that is kept for the candidate until an instant. */
public record KeptTime(UUID holdId, UUID slotId, Instant startsAt, Instant endsAt, String zone, Instant expiresAt) {}
