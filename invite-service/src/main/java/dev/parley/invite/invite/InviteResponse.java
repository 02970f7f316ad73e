package dev.parley.invite.invite;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * @param link             only for the owner, and only while it works
 * @param extensionRequest only while it is open
 */
record InviteResponse(
        UUID id,
        UUID interviewId,
        @Nullable String jobTitle,
        @Nullable String companyName,
        String email,
        @Nullable String name,
        @Schema(implementation = InviteStatus.class) String status,
        Instant issuedAt,
        Instant expiresAt,
        int renewals,
        @Nullable Instant acceptedAt,
        @Nullable String link,
        @Nullable ExtensionRequest extensionRequest) {}
