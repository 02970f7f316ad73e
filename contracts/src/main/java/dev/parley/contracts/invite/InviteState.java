package dev.parley.contracts.invite;

import java.time.Instant;
import java.util.UUID;

/**
 * Full public state of an invite after a change; data of every invite event. It contains neither code nor address.
 *
 * @param inviteId    aggregate id and record key
 * @param candidateId absent when the invited address is not the candidate's
 * @param ownerId     the recruiter's {@code sub}
 * @param status      lower case: pending, accepted, expired, revoked or completed
 * @param renewals    how often the invite was renewed in place
 */
public record InviteState(
        UUID inviteId,
        UUID interviewId,
        UUID jobId,
        UUID candidateId,
        UUID ownerId,
        String status,
        Instant issuedAt,
        Instant expiresAt,
        int renewals,
        Instant acceptedAt) {}
