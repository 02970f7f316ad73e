package dev.parley.verification.audit;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.UUID;

/**
 * @param actor   staff, candidate or suite
 * @param actorId absent unless it was staff
 * @param erased  true when its personal values are gone
 */
public record LogResponse(
        UUID id,
        Instant at,
        String actor,
        UUID actorId,
        String actorName,
        String action,
        JsonNode oldValues,
        JsonNode newValues,
        String reason,
        Boolean erased) {}
