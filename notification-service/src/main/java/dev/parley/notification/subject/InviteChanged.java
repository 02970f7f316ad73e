package dev.parley.notification.subject;

import dev.parley.contracts.invite.InviteState;

import java.time.Instant;

/** Fired within the transaction that records the change. Not fired for outdated events. */
public record InviteChanged(String type, Instant at, InviteState invite) {}
