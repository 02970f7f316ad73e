package dev.parley.notification.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

import java.util.Properties;

/** Opens connections to the mail server of {@code parley.smtp.*}. */
@ApplicationScoped
class SmtpSession {

    /**
     * Timeout in ms for connecting and for each answer. A whole conversation stays below the lease of a claimed
     * message.
     */
    private static final String TIMEOUT_MS = "10000";

    private final SmtpSettings settings;
    private final TransportSecurity security;
    private final String username;
    private final Session session;

    SmtpSession(SmtpSettings settings) {
        this.settings = settings;
        this.security = TransportSecurity.of(settings.tls(), settings.port());
        this.username = settings.username().filter(name -> !name.isBlank()).orElse(null);
        this.session = Session.getInstance(properties());
    }

    TransportSecurity security() {
        return security;
    }

    Session session() {
        return session;
    }

    /** Connects, encrypts and signs in. {@link MailFailure} explains exceptions. */
    Transport connect() throws MessagingException {
        Transport transport = session.getTransport("smtp");
        String password = username == null ? null : settings.password().orElse("");
        transport.connect(settings.host(), settings.port(), username, password);
        return transport;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(username != null));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security.implicitTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security.startTls()));
        return properties;
    }
}
