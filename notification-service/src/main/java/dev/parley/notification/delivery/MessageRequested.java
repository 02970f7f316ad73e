package dev.parley.notification.delivery;

import dev.parley.contracts.notification.NotificationRequest;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired within the transaction that takes a request, once per request.
 *
 * @param by who caused it; null when it was a candidate or the suite itself
 */
public record MessageRequested(NotificationRequest request, UUID by, Instant at) {}
