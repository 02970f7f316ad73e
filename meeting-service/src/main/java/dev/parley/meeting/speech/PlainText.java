package dev.parley.meeting.speech;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text as an English voice reads it: ASCII only. */
final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{ASCII}\\p{L}\\p{N}]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private static final char FRACTION = '\u2044';

    /** Characters that no decomposition makes plain. */
    private static final Map<String, String> WORDS = Map.of(
            "\u2018",
            "'",
            "\u2019",
            "'",
            "\u00df",
            "ss",
            "\u00e6",
            "ae",
            "\u00c6",
            "Ae",
            "\u00f8",
            "o",
            "\u00d8",
            "O",
            "\u20ac",
            " euros ",
            "\u00a3",
            " pounds ");

    private PlainText() {}

    /** Empty when it has letters that the voice does not know, or nothing to say. */
    static Optional<String> of(String text) {
        String plain = text;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            plain = plain.replace(word.getKey(), word.getValue());
        }
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKD).replace(FRACTION, '/');
        plain = MARKS.matcher(plain).replaceAll("");
        plain = SIGNS.matcher(plain).replaceAll(" ");
        plain = CONTROLS.matcher(plain).replaceAll(" ").strip();
        boolean known = plain.chars().allMatch(each -> each < 128);
        boolean says = plain.chars().anyMatch(Character::isLetterOrDigit);
        return known && says ? Optional.of(plain) : Optional.empty();
    }
}
