package dev.parley.notification.log;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Email has host, port and security. SMS has provider and host.
 *
 * @param security DISABLED, STARTTLS or TLS, as actually used
 * @param provider LOCAL or TWILIO
 */
record TestMessageResponse(
        boolean accepted,
        UUID messageId,
        @Schema(enumeration = {"EMAIL", "SMS"}) String channel,
        @Nullable String provider,
        @Nullable String host,
        @Nullable Integer port,
        @Nullable String security) {}
