package dev.parley.notification.log;

import dev.parley.notification.delivery.Delivery;
import dev.parley.notification.mail.MailChannel;
import dev.parley.notification.sms.SmsChannel;

import java.time.Instant;
import java.util.UUID;

/** Shows only the channel's address, masked. */
record NotificationResponse(
        UUID id,
        String template,
        String channel,
        String subjectType,
        UUID subjectId,
        String recipientName,
        String recipientEmail,
        String recipientMobile,
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
                MailChannel.NAME.equals(delivery.channel()) ? delivery.recipientMasked() : null,
                SmsChannel.NAME.equals(delivery.channel()) ? delivery.recipientMasked() : null,
                delivery.status().name(),
                delivery.reason(),
                delivery.requestedAt(),
                delivery.sentAt(),
                delivery.attempts());
    }
}
