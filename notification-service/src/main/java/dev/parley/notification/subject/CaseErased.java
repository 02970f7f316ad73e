package dev.parley.notification.subject;

import java.util.UUID;

/** Fired within the transaction that hears of the erasure of a verification case. */
public record CaseErased(UUID caseId) {}
