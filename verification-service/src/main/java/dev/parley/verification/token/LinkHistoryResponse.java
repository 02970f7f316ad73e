package dev.parley.verification.token;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        @Nullable UUID issuedBy,
        @Nullable String issuedByName,
        @Schema(implementation = TokenKind.class) String kind,
        Instant expiresAt,
        @Schema(implementation = TokenState.class) String state,
        @Nullable Instant openedAt,
        @Nullable Instant startedAt,
        @Nullable Instant usedAt) {}
