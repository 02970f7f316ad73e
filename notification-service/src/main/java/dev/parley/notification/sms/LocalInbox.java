package dev.parley.notification.sms;

import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.mail.Address;
import dev.parley.notification.mail.Mail;
import dev.parley.notification.mail.MimeWriter;
import dev.parley.notification.smtp.MailFailure;
import dev.parley.notification.smtp.SmtpClient;
import dev.parley.platform.contact.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Sends SMS as emails to {@code <number>@sms.local}, into the inbox of the local stack. */
@ApplicationScoped
class LocalInbox implements SmsProvider {

    private final SmtpClient client;
    private final SmsSettings settings;
    private final InstantSource clock;

    LocalInbox(SmtpClient client, SmsSettings settings, InstantSource clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public SmsSettings.Provider kind() {
        return SmsSettings.Provider.LOCAL;
    }

    @Override
    public String where() {
        return settings.local().domain();
    }

    /** Uses the mail server, which has its own check. */
    @Override
    public Optional<SendFailure> check() {
        return Optional.empty();
    }

    @Override
    public Optional<SendFailure> send(UUID messageId, PhoneNumber to, String text) {
        try {
            client.send(MimeWriter.write(mail(messageId, to, text)));
            return Optional.empty();
        } catch (MessagingException | RuntimeException e) {
            return Optional.of(MailFailure.of(e));
        }
    }

    private Mail mail(UUID messageId, PhoneNumber to, String text) {
        String domain = settings.local().domain();
        Address from = new Address("SMS", "sms@" + domain);
        String recipient = to.e164() + "@" + domain;
        return Mail.plain(messageId.toString(), clock.instant(), from, recipient, "SMS to " + to.e164(), text);
    }
}
