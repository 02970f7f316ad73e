package dev.parley.notification.mail;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.letter.Letter;
import dev.parley.notification.letter.LetterWriter;
import io.quarkus.mailer.Mail;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.InstantSource;
import java.util.UUID;

/** Turns a request into a mail: HTML, plain text and, where there is one, the calendar entry. */
@ApplicationScoped
public class MailComposer {

    private final LetterWriter writer;
    private final Template html;
    private final Template text;
    private final InstantSource clock;
    private final String brand;
    private final Address from;

    MailComposer(
            LetterWriter writer,
            @Location("mail/letter.html") Template html,
            @Location("mail/letter.txt") Template text,
            InstantSource clock,
            @ConfigProperty(name = "parley.notification.brand-colour") String brand,
            @ConfigProperty(name = "parley.mail.from") String from) {
        this.writer = writer;
        this.html = html;
        this.text = text;
        this.clock = clock;
        this.brand = brand;
        this.from = Address.parse(from);
    }

    /** The id of a message never changes, so a mail that is repeated can be recognised as the same one. */
    public Mail compose(UUID messageId, NotificationRequest request) {
        Letter letter = writer.write(request);
        Mail mail = new Mail()
                .addTo(request.recipient().email())
                .setSubject(letter.subject())
                .setHtml(html.data("letter", letter, "brand", brand).render())
                .setText(text.data("letter", letter).render())
                .addHeader("Message-ID", "<" + messageId + "@" + domain() + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("X-Auto-Response-Suppress", "All");
        if (request.calendar() != null) {
            var event = request.calendar();
            String name = CalendarFile.isCancel(event) ? "cancel.ics" : "invite.ics";
            byte[] file = CalendarFile.write(event, from, clock.instant());
            mail.addAttachment(name, file, CalendarFile.contentType(event));
        }
        return mail;
    }

    private String domain() {
        return from.email().substring(from.email().indexOf('@') + 1);
    }
}
