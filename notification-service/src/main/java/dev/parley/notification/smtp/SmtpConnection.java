package dev.parley.notification.smtp;

import jakarta.enterprise.context.ApplicationScoped;

/** The mail server's settings, safe to show to an administrator. */
@ApplicationScoped
public class SmtpConnection {

    private final SmtpSettings settings;

    SmtpConnection(SmtpSettings settings) {
        this.settings = settings;
    }

    public String host() {
        return settings.host();
    }

    public int port() {
        return settings.port();
    }

    /** DISABLED, STARTTLS or TLS. */
    public String security() {
        return TransportSecurity.of(settings.tls(), settings.port()).mode().name();
    }
}
