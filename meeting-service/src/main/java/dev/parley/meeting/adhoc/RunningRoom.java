package dev.parley.meeting.adhoc;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A room that its members can enter now.
 *
 * @param partnerName   absent until they have been in the room
 * @param partnerInside whether they are in the room
 * @param closesAt      at the latest
 */
public record RunningRoom(
        String roomId,
        UUID invitationId,
        UUID partnerId,
        @Nullable String partnerName,
        boolean partnerInside,
        Instant openedAt,
        Instant closesAt) {}
