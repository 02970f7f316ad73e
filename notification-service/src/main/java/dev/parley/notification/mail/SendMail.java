package dev.parley.notification.mail;

import dev.parley.contracts.notification.NotificationRequest;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

/** Writes a mail and hands it to the mail server. */
@ApplicationScoped
public class SendMail {

    private final MailComposer composer;
    private final Mailer mailer;

    SendMail(MailComposer composer, Mailer mailer) {
        this.composer = composer;
        this.mailer = mailer;
    }

    /** Empty when the server has accepted the mail. */
    public Optional<MailFailure> send(UUID messageId, NotificationRequest request) {
        try {
            mailer.send(compose(messageId, request));
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
