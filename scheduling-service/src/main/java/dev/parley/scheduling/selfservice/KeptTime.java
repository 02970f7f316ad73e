package dev.parley.scheduling.selfservice;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A seat that is held for the candidate until an instant.
 *
 * @param interviewerZone in which its interviewers live; null when in several
 */
public record KeptTime(
        UUID holdId,
        UUID slotId,
        Instant startsAt,
        Instant endsAt,
        String zone,
        @Nullable String interviewerZone,
        Instant expiresAt) {}
