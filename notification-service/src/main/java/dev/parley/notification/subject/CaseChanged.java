package dev.parley.notification.subject;

import dev.parley.contracts.verification.CaseState;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired within the transaction that records the change. Not fired for outdated events.
 *
 * @param by who caused it; null when it was the candidate or the suite itself
 */
public record CaseChanged(String type, Instant at, UUID by, long sequence, CaseState subject) {}
