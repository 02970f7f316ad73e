package dev.parley.notification.log;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.contracts.notification.NotificationRequest.Subject;
import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.mail.MailChannel;
import dev.parley.notification.sms.SmsChannel;
import dev.parley.notification.smtp.SmtpConnection;
import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.contact.PhoneNumber;
import dev.parley.platform.contact.Reading;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sends one real message immediately and reports its outcome. */
@ApplicationScoped
class SendTestMessage {

    private final MailChannel mail;
    private final SmsChannel sms;
    private final SmtpConnection connection;

    SendTestMessage(MailChannel mail, SmsChannel sms, SmtpConnection connection) {
        this.mail = mail;
        this.sms = sms;
        this.connection = connection;
    }

    TestMessageResponse send(String channel, String to) {
        return SmsChannel.NAME.equals(channel) ? sms(to) : mail(to);
    }

    private TestMessageResponse mail(String address) {
        Reading<EmailAddress> to = EmailAddress.read(address);
        if (to.flaw() != null) {
            throw invalid(to.flaw().code(), to.flaw().message());
        }
        UUID id = Ids.next();
        Optional<SendFailure> failure =
                mail.send(id, request(id, MailChannel.NAME, to.value().text(), null));
        if (failure.isPresent()) {
            throw new MailBroken(failure.get(), connection.host(), connection.port());
        }
        return new TestMessageResponse(
                true, id, MailChannel.NAME, null, connection.host(), connection.port(), connection.security());
    }

    private TestMessageResponse sms(String number) {
        if (PhoneNumber.parse(number).isEmpty()) {
            throw invalid("e164", "must be a number with its country code, e.g. +4915112345678");
        }
        if (!sms.offered()) {
            SendFailure off = new SendFailure("not-configured", false, "no provider is set");
            throw new SmsBroken(off, sms.providerName(), sms.where());
        }
        UUID id = Ids.next();
        Optional<SendFailure> failure = sms.send(id, request(id, SmsChannel.NAME, null, number));
        if (failure.isPresent()) {
            throw new SmsBroken(failure.get(), sms.providerName(), sms.where());
        }
        return new TestMessageResponse(true, id, SmsChannel.NAME, sms.providerName(), sms.where(), null, null);
    }

    private static RuntimeException invalid(String code, String message) {
        return Problems.of("validation-failed", "The address does not fit the channel. Correct it and send again.")
                .errors(List.of(new FieldProblem("to", code, message)));
    }

    private static NotificationRequest request(UUID id, String channel, String email, String mobile) {
        return new NotificationRequest(
                "test:" + id,
                "test-message",
                channel,
                new Recipient(null, null, null, email, mobile, null, null),
                new Subject("test", id, 0, 0),
                List.of(),
                null,
                Map.of(),
                null);
    }
}
