package dev.parley.notification.subject;

import dev.parley.contracts.scheduling.InterviewState;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired within the transaction that records the change. Not fired for outdated events.
 *
 * @param by who caused it; null when it was the candidate or the suite itself
 */
public record InterviewChanged(String type, Instant at, UUID by, long sequence, InterviewState interview) {}
