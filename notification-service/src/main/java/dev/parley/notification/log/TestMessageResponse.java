package dev.parley.notification.log;

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
        String channel,
        String provider,
        String host,
        Integer port,
        String security) {}
