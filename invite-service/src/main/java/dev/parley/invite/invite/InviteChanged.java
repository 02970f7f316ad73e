package dev.parley.invite.invite;

import java.time.Instant;
import java.util.UUID;

/** Fired in the transaction of each change of an invite. */
public record InviteChanged(UUID inviteId, InviteStatus status, Instant issuedAt, Instant expiresAt) {}
