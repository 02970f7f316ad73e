package dev.parley.notification.log;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.contracts.notification.NotificationRequest.Subject;
import dev.parley.notification.mail.MailFailure;
import dev.parley.notification.mail.SendMail;
import dev.parley.notification.smtp.SmtpConnection;
import dev.parley.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sends one real mail at once and says what happened to it. */
@ApplicationScoped
class SendTestMail {

    private final SendMail sendMail;
    private final SmtpConnection connection;

    SendTestMail(SendMail sendMail, SmtpConnection connection) {
        this.sendMail = sendMail;
        this.connection = connection;
    }

    TestMailResponse to(String address) {
        UUID id = Ids.next();
        Optional<MailFailure> failure = sendMail.send(id, request(id, address));
        if (failure.isPresent()) {
            throw new MailBroken(failure.get(), connection.host(), connection.port());
        }
        return new TestMailResponse(true, id, connection.host(), connection.port(), connection.security());
    }

    private static NotificationRequest request(UUID id, String address) {
        return new NotificationRequest(
                "test:" + id,
                "test-message",
                "EMAIL",
                new Recipient(null, null, null, address, null, null, null),
                new Subject("test", id, 0, 0),
                List.of(),
                null,
                Map.of(),
                null);
    }
}
