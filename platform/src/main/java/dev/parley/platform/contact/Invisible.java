package dev.parley.platform.contact;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.parley.platform.text.OutsideText;

import java.text.Normalizer;

/** Characters that nobody sees: white space, controls and Unicode's default ignorables. */
final class Invisible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Invisible() {}

    /**
     * Removes invisible characters around the text, and converts it to NFKC because some keyboards type full-width
     * letters.
     */
    static String trimmed(String text) {
        if (OutsideText.isPrintableAscii(text)) {
            return text.strip();
        }
        int[] shown = text.codePoints().toArray();
        int from = 0;
        int to = shown.length;
        while (from < to && (isSpace(shown[from]) || isHidden(shown[from]))) {
            from++;
        }
        while (from < to && (isSpace(shown[to - 1]) || isHidden(shown[to - 1]))) {
            to--;
        }
        return Normalizer.normalize(new String(shown, from, to - from), Normalizer.Form.NFKC);
    }

    /** Whether the text hides a character. Joiners do not count, because some scripts need them for spelling. */
    static boolean within(String text) {
        return !OutsideText.isPrintableAscii(text)
                && text.codePoints()
                        .anyMatch(c ->
                                c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER && (isHidden(c) || isHalf(c)));
    }

    private static boolean isSpace(int codePoint) {
        return UCharacter.isUWhiteSpace(codePoint);
    }

    private static boolean isHidden(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.isISOControl(codePoint);
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
