package dev.parley.notification.subject;

import java.util.UUID;

/** Fired within the transaction that records the erasure of a verification case. */
public record CaseErased(UUID caseId) {}
