package dev.parley.notification.log;

import dev.parley.notification.delivery.Delivery;

import java.time.Instant;
import java.util.UUID;

record NotificationResponse(
        UUID id,
        String template,
        String channel,
        String subjectType,
        UUID subjectId,
        String recipientName,
        String recipientEmail,
        String status,
        String reason,
        Instant requestedAt,
        Instant sentAt,
        int attempts) {

    static NotificationResponse of(Delivery delivery) {
        return new NotificationResponse(
                delivery.id(),
                delivery.template(),
                delivery.channel(),
                delivery.subjectType(),
                delivery.subjectId(),
                delivery.recipientName(),
                delivery.recipientMasked(),
                delivery.status().name(),
                delivery.reason(),
                delivery.requestedAt(),
                delivery.sentAt(),
                delivery.attempts());
    }
}
