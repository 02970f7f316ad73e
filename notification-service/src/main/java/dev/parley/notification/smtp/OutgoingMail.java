package dev.parley.notification.smtp;

/**
 * An email as SMTP sends it (RFC 5321).
 *
 * @param sender    envelope sender, ASCII
 * @param recipient envelope recipient, ASCII
 * @param content   RFC 5322 message, 7-bit, lines of at most 998 octets that end with CRLF
 */
public record OutgoingMail(String sender, String recipient, byte[] content) {

    @Override
    public String toString() {
        return "OutgoingMail[" + content.length + " bytes]";
    }
}
