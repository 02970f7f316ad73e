package dev.parley.notification.mail;

import java.time.Instant;

/**
 * The parts of an email, before it becomes bytes.
 *
 * @param id       left of the @ in its Message-ID
 * @param to       the recipient's address in ASCII
 * @param replyTo  null: replies go to the sender
 * @param html     null: plain text only
 * @param calendar null: no calendar entry
 */
public record Mail(
        String id,
        Instant date,
        Address from,
        String to,
        Address replyTo,
        String subject,
        String text,
        String html,
        CalendarFile calendar) {

    public static Mail plain(String id, Instant date, Address from, String to, String subject, String text) {
        return new Mail(id, date, from, to, null, subject, text, null, null);
    }

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
