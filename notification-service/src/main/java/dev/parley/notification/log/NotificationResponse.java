package dev.parley.notification.log;

import dev.parley.notification.delivery.Delivery;
import dev.parley.notification.delivery.DeliveryStatus;
import dev.parley.notification.mail.MailChannel;
import dev.parley.notification.sms.SmsChannel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Shows only the channel's address, masked. */
record NotificationResponse(
        UUID id,
        String template,
        @Schema(enumeration = {"EMAIL", "SMS", "PUSH"}) String channel,
        String subjectType,
        UUID subjectId,
        @Nullable String recipientName,
        @Nullable String recipientEmail,
        @Nullable String recipientMobile,
        @Schema(implementation = DeliveryStatus.class) String status,
        @Nullable String reason,
        Instant requestedAt,
        @Nullable Instant sentAt,
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
