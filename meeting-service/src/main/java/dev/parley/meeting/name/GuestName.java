package dev.parley.meeting.name;

import java.text.Normalizer;
import java.util.Optional;

/** A name that a guest chose, without invisible characters and without those that turn the text beside them. */
public final class GuestName {

    /** In code points, counted after normalisation, which may lengthen a name. */
    private static final int LONGEST = 80;

    /** Marks on one letter: Vietnamese and transliterations need two. More would cover the lines above and below. */
    private static final int MOST_MARKS = 2;

    private static final int BLANK_BRAILLE = 0x2800;

    private GuestName() {}

    /** Returns empty when no readable character is left. */
    public static Optional<String> of(String given) {
        if (given == null) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        int marks = 0;
        boolean readable = false;
        for (int point :
                Normalizer.normalize(given, Normalizer.Form.NFKC).codePoints().toArray()) {
            if (isSpace(point)) {
                appendSpace(name);
            } else if (isSeen(point)) {
                marks = Character.getType(point) == Character.NON_SPACING_MARK ? marks + 1 : 0;
                readable |= Character.isLetterOrDigit(point);
                if (marks <= MOST_MARKS) {
                    name.appendCodePoint(point);
                }
            }
        }
        String all = name.toString();
        int end = all.offsetByCodePoints(0, Math.min(LONGEST, all.codePointCount(0, all.length())));
        return readable ? Optional.of(all.substring(0, end).strip()) : Optional.empty();
    }

    private static void appendSpace(StringBuilder name) {
        if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
            name.append(' ');
        }
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == BLANK_BRAILLE;
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.ENCLOSING_MARK -> false;
            default -> !isFiller(point);
        };
    }

    /** Letters and marks without a shape: Default_Ignorable_Code_Point of Unicode that is not of category Cf. */
    private static boolean isFiller(int point) {
        return point == 0x034F
                || (point >= 0x115F && point <= 0x1160)
                || (point >= 0x17B4 && point <= 0x17B5)
                || (point >= 0x180B && point <= 0x180F)
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF);
    }
}
