package dev.parley.notification.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;

/** Hands emails to the mail server. Emails that follow each other closely share a connection. */
@ApplicationScoped
public class SmtpClient {

    private final SmtpSession session;
    private final IdleConnections idle;

    SmtpClient(SmtpSession session, IdleConnections idle) {
        this.session = session;
        this.idle = idle;
    }

    /** Returns when the server has accepted the email. {@link MailFailure} explains exceptions. */
    public void send(OutgoingMail mail) throws MessagingException {
        Transport transport = connection();
        try {
            transport.sendMessage(new RawMessage(session.session(), mail), recipient(mail));
        } catch (MessagingException | RuntimeException e) {
            IdleConnections.close(transport);
            throw e;
        }
        idle.put(transport);
    }

    private Transport connection() throws MessagingException {
        Transport transport = idle.take();
        return transport == null ? session.connect() : transport;
    }

    private static Address[] recipient(OutgoingMail mail) {
        InternetAddress address = new InternetAddress();
        address.setAddress(mail.recipient());
        return new Address[] {address};
    }
}
