package dev.parley.meeting.adhoc;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A room that is closed.
 *
 * @param partnerName   absent when they never came
 * @param endedAt       when the last one left
 * @param lengthSeconds from opening to end; 0 when nobody came
 * @param closedBecause EMPTY (nobody was inside for a while) or TIME (the longest length was reached)
 */
public record PastRoom(
        String roomId,
        UUID invitationId,
        UUID partnerId,
        @Nullable String partnerName,
        Instant openedAt,
        Instant endedAt,
        long lengthSeconds,
        @Schema(enumeration = {"EMPTY", "TIME"}) String closedBecause) {}
