package dev.parley.notification.letter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The catalogue for one message: its language and parameters, in the recipient's and the interview's time. */
record LetterWords(Catalogue catalogue, Locale locale, LetterParams params, TimeText own, TimeText interviews) {

    LetterWords with(String name, String value) {
        return new LetterWords(catalogue, locale, params.plus(name, value), own, interviews);
    }

    String text(String key) {
        return text(key, Map.of());
    }

    String text(String key, Map<String, String> more) {
        return catalogue.text(locale, key, params.with(more));
    }

    Optional<String> find(String key) {
        return catalogue.find(locale, key, params.values()).filter(text -> !text.isBlank());
    }
}
