package dev.parley.notification.subject;

import dev.parley.contracts.invite.LiveInvitationState;

import java.time.Instant;

/** Fired within the transaction that records the change. Not fired for outdated events. */
public record LiveInvitationChanged(Instant at, LiveInvitationState invitation) {}
