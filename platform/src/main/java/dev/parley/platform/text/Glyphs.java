package dev.parley.platform.text;

import java.util.regex.Pattern;

/** How readers see a code point. Source: Unicode's Default_Ignorable_Code_Point, Bidi_Control and White_Space. */
final class Glyphs {

    /** CR LF, or any single mandatory break of UAX 14. */
    static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private Glyphs() {}

    /** Unicode's White_Space, including no-break spaces. All of them are in the basic plane. */
    static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    /** No text needs these characters, but they can hide in it or change the direction of its neighbours. */
    static boolean isStray(int point) {
        return point == 0x00AD
                || point == 0x180E
                || point == 0x200B
                || isBetween(point, 0x202A, 0x202E)
                || isBetween(point, 0x2060, 0x206F)
                || point == 0xFEFF
                || isBetween(point, 0xFFF9, 0xFFFB)
                || isBetween(point, 0x1BCA0, 0x1BCA3)
                || isBetween(point, 0x1D173, 0x1D17A)
                || point == 0xE0001;
    }

    /** Whether it is visible by itself. Marks and joiners are not: they need a base character. */
    static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> !isBlank(point);
        };
    }

    /**
     * Letters and symbols without visible shape: Hangul fillers, blank Braille, blank hieroglyphs, a null note head.
     */
    private static boolean isBlank(int point) {
        return switch (point) {
            case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0xFFFC, 0x13441, 0x13442, 0x1D159 -> true;
            default -> false;
        };
    }

    private static boolean isBetween(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
