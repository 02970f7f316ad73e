package dev.parley.invite.candidate;

import dev.parley.invite.invite.ExtensionRequest;
import dev.parley.invite.invite.InviteStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * @param replaced         true when a new link was sent
 * @param extensionRequest the newest wish for more time
 */
record OwnInviteResponse(
        UUID inviteId,
        UUID interviewId,
        @Schema(implementation = InviteStatus.class) String status,
        String jobTitle,
        String companyName,
        @Nullable String name,
        @Schema(enumeration = {"ONLINE", "OFFLINE"}) String type,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String zone,
        Instant expiresAt,
        boolean replaced,
        @Nullable ExtensionRequest extensionRequest) {}
