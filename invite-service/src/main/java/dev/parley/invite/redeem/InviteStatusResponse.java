package dev.parley.invite.redeem;

import java.time.Instant;
import java.util.UUID;

/** What candidates can see of their own invite. */
record InviteStatusResponse(
        UUID interviewId,
        String status,
        String jobTitle,
        String companyName,
        Instant issuedAt,
        Instant expiresAt,
        Instant acceptedAt) {}
