package dev.parley.contracts.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * The outcome of a message; data of every message event. Record key = messageId.
 *
 * @param status SENT, FAILED or DROPPED
 * @param reason why it was dropped (cancelled, superseded, past-due) or failed; absent when sent
 */
public record MessageState(
        UUID messageId,
        String template,
        String channel,
        String status,
        String reason,
        String subjectType,
        UUID subjectId,
        UUID recipientId,
        Instant at) {}
