package dev.parley.notification.letter;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Prepares the words of a message: language, zones, parameters and derived values. */
@ApplicationScoped
class Wording {

    private final Catalogue catalogue;
    private final ZoneId defaultZone;

    Wording(Catalogue catalogue, @ConfigProperty(name = "parley.notification.default-zone") ZoneId defaultZone) {
        this.catalogue = catalogue;
        this.defaultZone = defaultZone;
    }

    LetterWords of(NotificationRequest request) {
        var recipient = request.recipient();
        LetterParams params = withoutThemselves(LetterParams.of(request.params(), recipient.name()), recipient);
        var locale = catalogue.locale(recipient.locale());
        ZoneId interviews = params.zone("zone", defaultZone);
        ZoneId own =
                Optional.ofNullable(LetterParams.zoneOrNull(recipient.zone())).orElse(interviews);
        LetterWords words =
                new LetterWords(catalogue, locale, params, new TimeText(own, locale), new TimeText(interviews, locale));
        return words.with("startsIn", startsIn(words))
                .with("when", when(words, "startsAt"))
                .with("ends", when(words, "deadline"))
                .with("offerEnds", when(words, "offerExpiresAt"))
                .with("linkEnds", when(words, "expiresAt"))
                .with("what", what(words))
                .with("why", why(words));
    }

    /** Removes the contact when the recipient is that contact. */
    private static LetterParams withoutThemselves(LetterParams params, Recipient recipient) {
        boolean themselves = params.get("contactEmail")
                .filter(email -> email.equalsIgnoreCase(recipient.email()))
                .isPresent();
        return themselves ? params.plus("contactName", "").plus("contactEmail", "") : params;
    }

    /** What is verified, in plain words. */
    private static String what(LetterWords words) {
        return words.params()
                .get("caseType")
                .flatMap(type -> words.find("case-type." + type))
                .orElseGet(() -> words.text("case-type.other"));
    }

    /** Why a video service made no meeting, in plain words. Empty for other messages. */
    private static String why(LetterWords words) {
        return words.params()
                .get("failure")
                .map(code -> words.find("video-failure." + code).orElseGet(() -> words.text("video-failure.other")))
                .orElse("");
    }

    /** The lead time of a reminder in plain words. Empty for other messages. */
    private static String startsIn(LetterWords words) {
        return words.params().get("before").map(Duration::parse).map(Duration::toMinutes).stream()
                .map(minutes -> startsIn(words, minutes))
                .findFirst()
                .orElse("");
    }

    private static String startsIn(LetterWords words, long minutes) {
        boolean hours = minutes >= 60 && minutes % 60 == 0;
        long count = hours ? minutes / 60 : minutes;
        String key = "starts-in." + (hours ? "hour" : "minute") + (count == 1 ? "" : "s");
        return words.text(key, Map.of("count", Long.toString(count)));
    }

    /** An instant for an SMS, in both zones where they differ. */
    private static String when(LetterWords words, String param) {
        Optional<Instant> at = words.params().instant(param);
        if (at.isEmpty()) {
            return "";
        }
        String own = words.own().shortMoment(at.get());
        return words.own().sameClock(at.get(), words.interviews())
                ? own
                : own + " (" + words.interviews().shortMoment(at.get()) + ")";
    }
}
