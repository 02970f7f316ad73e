package dev.parley.notification.mail;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.CalendarEvent;
import dev.parley.notification.letter.Letter;
import dev.parley.notification.letter.LetterWriter;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Turns a request into an email: HTML, plain text and the calendar entry if there is one. */
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

    /** Uses the same Message-ID for repeats, so that mail programs recognise them. */
    public Mail compose(UUID messageId, NotificationRequest request) {
        Letter letter = writer.write(request);
        CalendarEvent event = request.calendar();
        return new Mail(
                messageId.toString(),
                clock.instant(),
                from,
                request.recipient().email(),
                replyTo(request),
                letter.subject(),
                text.data("letter", letter).render(),
                html.data("letter", letter, "brand", brand).render(),
                event == null ? null : CalendarFile.of(event, from, clock.instant()));
    }

    /** The contact named in the letter. Null when there is none, or when it is the recipient. */
    private static Address replyTo(NotificationRequest request) {
        Map<String, String> params = request.params() == null ? Map.of() : request.params();
        Address contact = new Address(params.get("contactName"), params.get("contactEmail"));
        String address = contact.ascii().orElse(null);
        return address == null || address.equalsIgnoreCase(request.recipient().email()) ? null : contact;
    }
}
