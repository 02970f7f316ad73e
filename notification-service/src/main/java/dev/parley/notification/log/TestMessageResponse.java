package dev.parley.notification.log;

import java.util.UUID;

/**
 * Mail tells host, port and security; SMS tells provider and host.
 *
 * @param security DISABLED, STARTTLS or TLS, as really used
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
