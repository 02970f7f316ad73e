package dev.parley.verification.token;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that was sent, without the link.
 *
 * @param issuedBy absent when the candidate asked for it themselves
 * @param kind     assigned, resent, fresh or resubmission
 * @param state    live, expired, used, replaced or revoked
 */
public record LinkHistoryResponse(
        UUID id,
        int number,
        Instant issuedAt,
        UUID issuedBy,
        String issuedByName,
        String kind,
        Instant expiresAt,
        String state,
        Instant openedAt,
        Instant startedAt,
        Instant usedAt) {}
