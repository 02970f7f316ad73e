package dev.parley.notification.smtp;

import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPMessage;

import java.io.IOException;
import java.io.OutputStream;

/** A message whose bytes are sent unchanged. */
class RawMessage extends SMTPMessage {

    private final byte[] content;

    RawMessage(Session session, OutgoingMail mail) {
        super(session);
        this.content = mail.content();
        setEnvelopeFrom(mail.sender());
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException {
        out.write(content);
    }
}
