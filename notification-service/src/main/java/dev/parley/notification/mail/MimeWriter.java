package dev.parley.notification.mail;

import dev.parley.notification.smtp.OutgoingMail;
import dev.parley.platform.contact.EmailAddress;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/**
 * Writes an email as octets that a strict server accepts (RFC 5322, RFC 2045-2047): 7-bit, lines that end with CRLF, no
 * header without a value. A calendar entry comes twice: beside text and HTML for programs that answer invitations
 * (RFC 6047), and as an attached file for all others.
 */
public final class MimeWriter {

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private MimeWriter() {}

    /** @throws IllegalArgumentException if the sender or recipient has no ASCII form */
    public static OutgoingMail write(Mail mail) {
        String sender = mail.from()
                .ascii()
                .orElseThrow(() -> new IllegalArgumentException("the sender's address has no form in ASCII"));
        String recipient = EmailAddress.normalise(mail.to())
                .orElseThrow(() -> new IllegalArgumentException("the recipient's address has no form in ASCII"));
        try {
            MimeMessage message = message(mail, sender, recipient);
            message.saveChanges();
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            message.writeTo(content);
            return new OutgoingMail(sender, recipient, content.toByteArray());
        } catch (MessagingException e) {
            throw new IllegalArgumentException("the mail cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage message(Mail mail, String sender, String recipient) throws MessagingException {
        String id = "<" + mail.id() + sender.substring(sender.lastIndexOf('@')) + ">";
        MimeMessage message = new MimeMessage(NO_SERVER) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setSentDate(Date.from(mail.date()));
        message.setHeader("From", HeaderText.mailbox(mail.from().name(), sender));
        message.setHeader("To", recipient);
        if (mail.replyTo() != null && mail.replyTo().ascii().isPresent()) {
            String replies = mail.replyTo().ascii().get();
            message.setHeader("Reply-To", HeaderText.mailbox(mail.replyTo().name(), replies));
        }
        message.setHeader("Subject", HeaderText.unstructured("Subject", mail.subject()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        setContent(message, mail);
        return message;
    }

    private static void setContent(MimeMessage message, Mail mail) throws MessagingException {
        if (mail.html() == null) {
            setText(message, mail.text(), "plain");
            return;
        }
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text(mail.text(), "plain"));
        alternative.addBodyPart(text(mail.html(), "html"));
        if (mail.calendar() == null) {
            message.setContent(alternative);
            return;
        }
        alternative.addBodyPart(calendar(mail.calendar()));
        MimeMultipart mixed = new MimeMultipart("mixed", within(alternative), attached(mail.calendar()));
        message.setContent(mixed);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        setText(part, text, subtype);
        return part;
    }

    private static void setText(MimePart part, String text, String subtype) throws MessagingException {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(octets, "text/" + subtype + "; charset=UTF-8")));
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    }

    private static MimeBodyPart calendar(CalendarFile file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.contentType())));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static BodyPart attached(CalendarFile file) throws MessagingException {
        MimeBodyPart part = calendar(file);
        part.setFileName(file.name());
        part.setDisposition(BodyPart.ATTACHMENT);
        return part;
    }

    private static BodyPart within(MimeMultipart parts) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }
}
