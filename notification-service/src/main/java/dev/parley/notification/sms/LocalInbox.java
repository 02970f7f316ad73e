package dev.parley.notification.sms;

import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.mail.MailFailure;
import dev.parley.notification.mail.SmtpClient;
import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

/** Short messages lie beside the mails in the inbox of the local stack: to {@code <number>@sms.local}. */
@ApplicationScoped
class LocalInbox implements SmsProvider {

    private final SmtpClient client;
    private final SmsSettings settings;

    LocalInbox(SmtpClient client, SmsSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public SmsSettings.Provider kind() {
        return SmsSettings.Provider.LOCAL;
    }

    @Override
    public String where() {
        return settings.local().domain();
    }

    /** Its way out is the mail server, which is checked by itself. */
    @Override
    public Optional<SendFailure> check() {
        return Optional.empty();
    }

    @Override
    public Optional<SendFailure> send(UUID messageId, PhoneNumber to, String text) {
        try {
            client.send(new Mail()
                    .addTo(to.e164() + "@" + settings.local().domain())
                    .setFrom("SMS <sms@" + settings.local().domain() + ">")
                    .setSubject("SMS to " + to.e164())
                    .setText(text)
                    .addHeader(
                            "Message-ID",
                            "<" + messageId + "@" + settings.local().domain() + ">"));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(MailFailure.of(e));
        }
    }
}
