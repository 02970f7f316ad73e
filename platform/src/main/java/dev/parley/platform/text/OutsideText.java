package dev.parley.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Checks every text that people or other systems send: JSON, parameters, CSV, forms, the realm and events. The result
 * can be stored, compared and displayed. It is in NFC, uses {@code \n} as line break, and has no white space around it.
 * It contains no invisible characters and none that change the direction of the text beside them (bidi embeddings,
 * overrides and isolates, zero-width spaces, soft hyphens). Joiners and the marks of Arabic, Hebrew, Indic scripts and
 * emoji stay. A text without visible characters becomes empty.
 */
public final class OutsideText {

    /** In code points. A field can have a smaller maximum, see {@code @Size}. */
    public static final int LONGEST = 20_000;

    /** All white space except a single space between two words. */
    private static final Pattern SPACES = Pattern.compile("\\s{2,}+|[\\s&&[^ ]]");

    private static final char REPLACEMENT = '\uFFFD';

    private OutsideText() {}

    /**
     * @param given null stays null
     * @throws UnreadableText for NUL and other control characters, unpaired surrogates, and texts longer than
     *     {@link #LONGEST}
     */
    public static String accept(String given) {
        String refusal = given == null ? null : refusal(given);
        if (refusal != null) {
            throw new UnreadableText(refusal);
        }
        return given == null ? null : clean(given);
    }

    /** For senders who cannot get an answer: drops what {@link #accept} refuses. */
    public static String salvage(String given) {
        if (given == null || given.length() <= LONGEST && isPlain(given)) {
            return given;
        }
        int[] points = given.codePoints()
                .filter(point -> !isControl(point) && !isHalf(point))
                .limit(LONGEST)
                .toArray();
        return clean(new String(points, 0, points.length));
    }

    /** Like {@link #salvage}, for names: the result is on one line. */
    public static String salvageLine(String given) {
        return given == null ? null : SPACES.matcher(salvage(given)).replaceAll(" ");
    }

    /** Replaces only what PostgreSQL cannot store. For raw text that is stored only for inspection. */
    public static String storable(String raw) {
        if (raw == null || raw.codePoints().noneMatch(point -> point == 0 || isHalf(point))) {
            return raw;
        }
        return raw.codePoints()
                .map(point -> point == 0 || isHalf(point) ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In code points, as limits count. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether the text is printable ASCII, as most texts are. Such a text hides nothing and is in every normal form. */
    public static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether a reader sees anything of the text. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(Glyphs::isVisible);
    }

    /** Null when the text is accepted. */
    private static String refusal(String given) {
        int points = 0;
        for (int i = 0; i < given.length(); ) {
            int point = given.codePointAt(i);
            if (isControl(point)) {
                return "must not contain control characters";
            }
            if (isHalf(point)) {
                return "must be well-formed Unicode text";
            }
            if (++points > LONGEST) {
                return "must not be longer than " + LONGEST + " characters";
            }
            i += Character.charCount(point);
        }
        return null;
    }

    private static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(point -> !Glyphs.isStray(point)).forEach(seen::appendCodePoint);
        String lines = Glyphs.LINE_BREAK.matcher(seen).replaceAll("\n");
        String normal = stripped(Normalizer.normalize(lines, Normalizer.Form.NFC));
        return isVisible(normal) ? normal : "";
    }

    /** Whether the text needs no change. Most texts are plain. */
    private static boolean isPlain(String text) {
        return isPrintableAscii(text)
                && (text.isEmpty() || text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ');
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Glyphs.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Glyphs.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Category Cc without tabs and line breaks. */
    private static boolean isControl(int point) {
        return Character.getType(point) == Character.CONTROL && !(point >= '\t' && point <= '\r') && point != 0x85;
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
