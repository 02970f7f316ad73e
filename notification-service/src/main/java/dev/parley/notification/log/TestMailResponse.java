package dev.parley.notification.log;

import java.util.UUID;

/** @param security DISABLED, STARTTLS or TLS, as really used */
record TestMailResponse(boolean accepted, UUID messageId, String host, int port, String security) {}
