package dev.parley.invite.invite;

import java.time.Instant;
import java.util.UUID;

/** @param link only for the owner, and only while it works */
record InviteResponse(
        UUID id,
        UUID interviewId,
        String jobTitle,
        String companyName,
        String email,
        String name,
        String status,
        Instant issuedAt,
        Instant expiresAt,
        int renewals,
        Instant acceptedAt,
        String link) {}
