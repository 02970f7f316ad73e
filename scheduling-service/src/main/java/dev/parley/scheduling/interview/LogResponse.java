package dev.parley.scheduling.interview;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.UUID;

/**
 * @param actorId absent when the suite itself did it
 * @param via     by what a candidate acted: MAILED_LINK, SHOWN_LINK or ROOM_ID; absent for others
 */
public record LogResponse(
        UUID id,
        Instant at,
        UUID actorId,
        String actorName,
        String action,
        JsonNode oldValues,
        JsonNode newValues,
        String reason,
        String via) {}
