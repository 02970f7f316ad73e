package dev.parley.notification.letter;

import dev.parley.contracts.notification.NotificationRequest;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a request as the text of an SMS, or of what a browser shows. */
@ApplicationScoped
public class ShortTextWriter {

    /** Characters to which titles and names are cut. Times and links are never cut. */
    private static final int LONGEST_VALUE = 60;

    private final Wording wording;

    ShortTextWriter(Wording wording) {
        this.wording = wording;
    }

    public String write(NotificationRequest request) {
        LetterWords words = wording.of(shortened(request));
        return words.text(request.template() + ".sms").replaceAll("\\s+", " ");
    }

    /** The words for a browser, where the catalogue has other ones than those of the SMS. */
    public String writeForBrowser(NotificationRequest request) {
        return wording.of(shortened(request))
                .find(request.template() + ".push")
                .map(text -> text.replaceAll("\\s+", " "))
                .orElseGet(() -> write(request));
    }

    /** What stands above these words, where it is not the company's name. */
    public Optional<String> title(NotificationRequest request) {
        return wording.of(shortened(request)).find(request.template() + ".push-title");
    }

    private static NotificationRequest shortened(NotificationRequest request) {
        Map<String, String> params = request.params() == null
                ? Map.of()
                : request.params().entrySet().stream()
                        .filter(param -> param.getValue() != null)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, param -> shortened(param.getKey(), param.getValue())));
        return new NotificationRequest(
                request.dedupeKey(),
                request.template(),
                request.channel(),
                request.recipient(),
                request.subject(),
                request.validStates(),
                request.notAfter(),
                params,
                null);
    }

    private static String shortened(String name, String value) {
        if (name.toLowerCase(Locale.ROOT).endsWith("link") || value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = LONGEST_VALUE - 3;
        boolean withinPair = Character.isHighSurrogate(value.charAt(end - 1));
        return value.substring(0, withinPair ? end - 1 : end).strip() + "...";
    }
}
