package dev.parley.platform.contact;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

import java.text.Normalizer;

/** Characters that nobody sees: white space, controls and what Unicode calls default ignorable. */
final class Invisible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Invisible() {}

    /** In compatibility form (NFKC), as full-width keyboards need it, and without anything invisible around it. */
    static String trimmed(String text) {
        if (isPrinted(text)) {
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

    /** Whether something is hidden in it. The joiners are part of the spelling in some scripts and do not count. */
    static boolean within(String text) {
        return !isPrinted(text)
                && text.codePoints()
                        .anyMatch(c ->
                                c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER && (isHidden(c) || isHalf(c)));
    }

    /** Whether it is in printable ASCII, as most texts are: nothing of it is hidden, and it is in NFKC. */
    private static boolean isPrinted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
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
