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

/** Prepares what a message is worded with: language, zones, parameters and what follows from them. */
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
                .with("what", what(words));
    }

    /** Who is the contact is not told to ask themselves. */
    private static LetterParams withoutThemselves(LetterParams params, Recipient recipient) {
        boolean themselves = params.get("contactEmail")
                .filter(email -> email.equalsIgnoreCase(recipient.email()))
                .isPresent();
        return themselves ? params.plus("contactName", "").plus("contactEmail", "") : params;
    }

    /** What is verified, as people say it. */
    private static String what(LetterWords words) {
        return words.params()
                .get("caseType")
                .flatMap(type -> words.find("case-type." + type))
                .orElseGet(() -> words.text("case-type.other"));
    }

    /** How long before the start a reminder is meant to come, as people say it; empty when it is none. */
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

    /** An instant as a short message tells it, in both zones where they differ. */
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
