package dev.parley.notification.mail;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.mail.Letter.Button;
import dev.parley.notification.mail.Letter.Code;
import dev.parley.notification.mail.Letter.Section;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the letter a request asks for, in the recipient's language and zone. */
@ApplicationScoped
public class LetterWriter {

    private final Catalogue catalogue;
    private final ZoneId defaultZone;

    LetterWriter(Catalogue catalogue, @ConfigProperty(name = "parley.notification.default-zone") ZoneId defaultZone) {
        this.catalogue = catalogue;
        this.defaultZone = defaultZone;
    }

    public Letter write(NotificationRequest request) {
        var recipient = request.recipient();
        String template = request.template();
        LetterParams params = LetterParams.of(request.params(), recipient.name());
        LetterWords words = new LetterWords(catalogue, catalogue.locale(recipient.locale()), params);
        ZoneId interviews = params.zone("zone", defaultZone);
        ZoneId own =
                Optional.ofNullable(LetterParams.zoneOrNull(recipient.zone())).orElse(interviews);
        TimeText ownTime = new TimeText(own, words.locale());
        boolean forInterviewer = template.startsWith("interviewer-");
        String lead = words.text(template + ".lead");
        return new Letter(
                words.locale().getLanguage(),
                oneLine(words.text(template + ".subject")),
                lead,
                params.get("companyName").orElse(null),
                words.text(template + ".heading"),
                words.text(params.get("name").isPresent() ? "greeting.named" : "greeting.plain"),
                lead,
                new LetterFacts(words, params).all(ownTime, new TimeText(interviews, words.locale()), forInterviewer),
                code(words, ownTime),
                button(template, words),
                sections(template, words, forInterviewer),
                words.text(params.get("jobTitle").isPresent() ? "footer" : "footer.plain"));
    }

    private static Code code(LetterWords words, TimeText time) {
        return words.params()
                .get("code")
                .map(digits -> new Code(words.text("code.label"), digits, expiry(words, time)))
                .orElse(null);
    }

    private static String expiry(LetterWords words, TimeText time) {
        return words.params()
                .instant("expiresAt")
                .map(at -> words.text("code.expiry", Map.of("expiry", time.moment(at))))
                .orElse("");
    }

    private static Button button(String template, LetterWords words) {
        Optional<String> link = words.params().get("link");
        Optional<String> label = words.find(template + ".button");
        return link.isPresent() && label.isPresent()
                ? new Button(label.get(), link.get(), words.text("link.fallback"))
                : null;
    }

    private static List<Section> sections(String template, LetterWords words, boolean forInterviewer) {
        LetterParams params = words.params();
        boolean takesPlace =
                !template.endsWith("-cancelled") && params.get("startsAt").isPresent();
        boolean offline = params.get("type").filter("OFFLINE"::equals).isPresent();
        boolean named = params.get("contactName").isPresent();
        List<Section> sections = new ArrayList<>();
        words.find(template + ".next").ifPresent(text -> sections.add(section(words, "section.next", text)));
        if (takesPlace && !forInterviewer) {
            String prepare = params.get("prepare").orElse(words.text(offline ? "prepare.offline" : "prepare.online"));
            sections.add(section(words, "section.prepare", prepare));
            String move =
                    params.get("rescheduleText").orElse(words.text(named ? "reschedule.default" : "reschedule.nobody"));
            sections.add(section(words, "section.reschedule", move));
        }
        if (named) {
            sections.add(section(words, "section.ask", words.text("ask.named")));
        }
        return List.copyOf(sections);
    }

    private static Section section(LetterWords words, String title, String text) {
        return new Section(words.text(title), text);
    }

    /** A header value: nothing a parameter brings may start another header. */
    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ");
    }
}
