package dev.parley.invite.candidate;

import java.time.Instant;
import java.util.UUID;

/** @param replaced true when a new link was sent */
record OwnInviteResponse(
        UUID inviteId,
        UUID interviewId,
        String status,
        String jobTitle,
        String companyName,
        String name,
        String type,
        Instant startsAt,
        Instant endsAt,
        String zone,
        Instant expiresAt,
        boolean replaced) {}
