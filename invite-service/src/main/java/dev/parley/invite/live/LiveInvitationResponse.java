package dev.parley.invite.live;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A live invitation as one of its two people sees it.
 *
 * @param roomId       the room that opens when it is accepted; of a merged one that of the accepted one
 * @param sent         whether the caller is the inviter
 * @param answeredAt   absent while it waits for an answer and when it expired
 * @param mergedInto   the accepted invitation, when the two invited each other
 * @param roomOpenedAt absent until the room has opened
 * @param roomClosedAt absent while the room is open
 */
record LiveInvitationResponse(
        UUID id,
        String roomId,
        boolean sent,
        Person inviter,
        Person invitee,
        @Schema(implementation = LiveStatus.class) String status,
        @Nullable String message,
        List<Asked> questions,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant answeredAt,
        @Nullable UUID mergedInto,
        @Nullable Instant roomOpenedAt,
        @Nullable Instant roomClosedAt) {

    /** @param photo path of the picture */
    @Schema(name = "InvitedPerson")
    record Person(
            UUID userId,
            @Nullable String name,
            @Nullable String headline,
            @Nullable String photo) {}

    @Schema(name = "AskedQuestion")
    record Asked(UUID id, String text) {}
}
