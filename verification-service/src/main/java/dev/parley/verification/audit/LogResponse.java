package dev.parley.verification.audit;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * @param actor   staff, candidate or suite
 * @param actorId absent unless it was staff
 * @param erased  true when its personal values are gone
 */
@Schema(name = "CaseLogResponse")
public record LogResponse(
        UUID id,
        Instant at,

        @Schema(enumeration = {"staff", "candidate", "suite"})
        String actor,

        @Nullable UUID actorId,
        @Nullable String actorName,
        String action,
        @Nullable JsonNode oldValues,
        @Nullable JsonNode newValues,
        @Nullable String reason,
        @Nullable Boolean erased) {}
