package dev.parley.invite.redeem;

import dev.parley.invite.invite.InviteStatus;
import dev.parley.invite.invite.StatusOfCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What candidates can see of their own invite. */
record InviteStatusResponse(
        UUID interviewId,
        @Schema(implementation = InviteStatus.class) String status,
        String jobTitle,
        String companyName,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt)
        implements StatusOfCode {}
