package dev.parley.invite.profile;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language that somebody speaks.
 *
 * @param tag BCP 47 in its canonical form, e.g. {@code pt-BR}
 */
public record Language(String tag) {

    private static final Set<String> KNOWN =
            Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

    /** Empty when the text is no language of BCP 47. */
    static Optional<Language> read(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            String language = locale.getLanguage();
            boolean known = KNOWN.contains(language) || language.length() == 3 && !language.equals("und");
            return known ? Optional.of(new Language(locale.toLanguageTag())) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The language without script and region, by which people are found. */
    public static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
