package dev.parley.notification.mail;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.letter.LetterUnwritable;
import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

/** Writes a mail and hands it to the mail server. */
@ApplicationScoped
public class SendMail {

    private final MailComposer composer;
    private final SmtpClient client;

    SendMail(MailComposer composer, SmtpClient client) {
        this.composer = composer;
        this.client = client;
    }

    /** Empty when the server has accepted the mail. */
    public Optional<MailFailure> send(UUID messageId, NotificationRequest request) {
        try {
            client.send(compose(messageId, request));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(MailFailure.of(e));
        }
    }

    private Mail compose(UUID messageId, NotificationRequest request) {
        try {
            return composer.compose(messageId, request);
        } catch (RuntimeException e) {
            throw new LetterUnwritable(request.template(), e);
        }
    }
}
