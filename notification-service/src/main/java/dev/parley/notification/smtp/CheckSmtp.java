package dev.parley.notification.smtp;

import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.mail.MailFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

import java.util.Optional;
import java.util.Properties;

/** Opens the mail server and signs in, without sending anything. */
@ApplicationScoped
class CheckSmtp {

    private static final String TIMEOUT_MS = "10000";

    private final SmtpSettings settings;
    private final TransportSecurity security;

    CheckSmtp(SmtpSettings settings) {
        this.settings = settings;
        this.security = TransportSecurity.of(settings.tls(), settings.port());
    }

    TransportSecurity security() {
        return security;
    }

    /** Empty when the setting works. */
    Optional<SendFailure> check() {
        String username = settings.username().filter(name -> !name.isBlank()).orElse(null);
        String password = settings.password().orElse("");
        try (Transport transport = Session.getInstance(properties(username)).getTransport("smtp")) {
            transport.connect(settings.host(), settings.port(), username, username == null ? null : password);
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(MailFailure.of(e));
        }
    }

    private Properties properties(String username) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(username != null));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security.implicitTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security.startTls()));
        return properties;
    }
}
