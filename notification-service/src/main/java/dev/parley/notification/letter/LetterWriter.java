package dev.parley.notification.letter;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.letter.Letter.Button;
import dev.parley.notification.letter.Letter.Code;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Map;
import java.util.Optional;

/** Writes the letter a request asks for, in the recipient's language and zone. */
@ApplicationScoped
public class LetterWriter {

    private final Wording wording;

    LetterWriter(Wording wording) {
        this.wording = wording;
    }

    public Letter write(NotificationRequest request) {
        LetterWords words = wording.of(request);
        LetterParams params = words.params();
        String template = request.template();
        String lead = words.text(template + ".lead");
        return new Letter(
                words.locale().getLanguage(),
                oneLine(words.text(template + ".subject")),
                lead,
                params.get("companyName").orElse(null),
                oneLine(words.text(template + ".heading")),
                words.text(params.get("name").isPresent() ? "greeting.named" : "greeting.plain"),
                lead,
                new LetterFacts(words).all(Audience.of(template)),
                code(words),
                button(template, words),
                new LetterSections(words).all(template),
                words.text(footer(params)));
    }

    private static String footer(LetterParams params) {
        if (params.get("caseNumber").isPresent()) {
            return "footer.case";
        }
        return params.get("jobTitle").isPresent() ? "footer" : "footer.plain";
    }

    private static Code code(LetterWords words) {
        return words.params()
                .get("code")
                .map(digits -> new Code(words.text("code.label"), digits, expiry(words)))
                .orElse(null);
    }

    private static String expiry(LetterWords words) {
        return words.params()
                .instant("expiresAt")
                .map(at ->
                        words.text("code.expiry", Map.of("expiry", words.own().moment(at))))
                .orElse("");
    }

    private static Button button(String template, LetterWords words) {
        Optional<String> link = words.params().link("link");
        Optional<String> label = words.find(template + ".button");
        return link.isPresent() && label.isPresent()
                ? new Button(label.get(), link.get(), words.text("link.fallback"))
                : null;
    }

    /** Keeps a header value on one line, so that no parameter can start another header. */
    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ");
    }
}
