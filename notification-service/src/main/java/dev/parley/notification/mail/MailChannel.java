package dev.parley.notification.mail;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.notification.channel.Channel;
import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.letter.LetterUnwritable;
import dev.parley.notification.smtp.MailFailure;
import dev.parley.notification.smtp.OutgoingMail;
import dev.parley.notification.smtp.SmtpClient;
import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.log.Mask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;

import java.util.Optional;
import java.util.UUID;

/** Writes an email and hands it to the mail server. */
@ApplicationScoped
public class MailChannel implements Channel {

    public static final String NAME = "EMAIL";

    private final MailComposer composer;
    private final SmtpClient client;

    MailChannel(MailComposer composer, SmtpClient client) {
        this.composer = composer;
        this.client = client;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean offered() {
        return true;
    }

    @Override
    public Optional<String> address(Recipient recipient) {
        return Optional.ofNullable(EmailAddress.key(recipient.email())).filter(email -> !email.isEmpty());
    }

    @Override
    public String masked(Recipient recipient) {
        return address(recipient).isEmpty() ? "-" : Mask.email(recipient.email());
    }

    @Override
    public Optional<SendFailure> send(UUID messageId, NotificationRequest request) {
        if (address(request.recipient()).isEmpty()) {
            return Optional.of(new SendFailure("address-missing", false, "the recipient has no email address"));
        }
        if (EmailAddress.normalise(request.recipient().email()).isEmpty()) {
            return Optional.of(new SendFailure("recipient-refused", false, "the address is not an email address"));
        }
        try {
            client.send(compose(messageId, request));
            return Optional.empty();
        } catch (MessagingException | RuntimeException e) {
            return Optional.of(MailFailure.of(e));
        }
    }

    private OutgoingMail compose(UUID messageId, NotificationRequest request) {
        try {
            return MimeWriter.write(composer.compose(messageId, request));
        } catch (RuntimeException e) {
            throw new LetterUnwritable(request.template(), e);
        }
    }
}
