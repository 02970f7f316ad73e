package dev.parley.notification.subject;

import java.util.UUID;

/** Fired within the transaction that records the erasure of a person: a candidate's card or an account. */
public record ContactForgotten(UUID personId) {}
