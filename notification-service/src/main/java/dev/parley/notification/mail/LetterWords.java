package dev.parley.notification.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The catalogue as one letter sees it: its language and its parameters. */
record LetterWords(Catalogue catalogue, Locale locale, LetterParams params) {

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
