package dev.parley.notification.smtp;

import dev.parley.notification.channel.SendFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;

import java.util.Optional;

/** Connects to the mail server and signs in without sending anything. */
@ApplicationScoped
class CheckSmtp {

    private final SmtpSession session;

    CheckSmtp(SmtpSession session) {
        this.session = session;
    }

    TransportSecurity security() {
        return session.security();
    }

    /** Empty when the settings work. */
    Optional<SendFailure> check() {
        try (Transport transport = session.connect()) {
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(MailFailure.of(e));
        }
    }
}
