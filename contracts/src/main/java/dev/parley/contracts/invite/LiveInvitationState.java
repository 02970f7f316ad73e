package dev.parley.contracts.invite;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Full public state of an invitation between two people after a change; data of every live invitation event. Record key
 * = invitationId. Names are not in it.
 *
 * @param roomId     random; the room opens when the invitation is accepted
 * @param inviterId  {@code sub} of who invites
 * @param inviteeId  {@code sub} of who is invited
 * @param status     lower case: pending, accepted, rejected, expired, cancelled or merged
 * @param message    what the inviter wrote; may be absent
 * @param questions  what the two will talk about, in order; shown in the room
 * @param answeredAt when it was accepted, rejected, cancelled or merged; absent while pending and when it expired
 * @param mergedInto of a merged one: the accepted invitation whose room both enter
 */
public record LiveInvitationState(
        UUID invitationId,
        String roomId,
        UUID inviterId,
        UUID inviteeId,
        String status,
        String message,
        List<Question> questions,
        Instant createdAt,
        Instant expiresAt,
        Instant answeredAt,
        UUID mergedInto) {

    public record Question(UUID id, String text) {}
}
