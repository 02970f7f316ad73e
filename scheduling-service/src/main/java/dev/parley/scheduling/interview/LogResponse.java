package dev.parley.scheduling.interview;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * @param actorId absent when the suite itself did it
 * @param via     by what a candidate acted: MAILED_LINK, SHOWN_LINK or ROOM_ID; absent for others
 */
@Schema(name = "InterviewLogResponse")
public record LogResponse(
        UUID id,
        Instant at,
        @Nullable UUID actorId,
        @Nullable String actorName,
        String action,
        @Nullable JsonNode oldValues,
        @Nullable JsonNode newValues,
        @Nullable String reason,

        @Schema(enumeration = {"MAILED_LINK", "SHOWN_LINK", "ROOM_ID"}) @Nullable
        String via) {}
