package dev.parley.platform.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** iCalendar as octets: UTF-8 in lines of at most 75 octets, folded between characters (RFC 5545 §3.1). */
public final class CalendarLines {

    private static final int LONGEST = 75;
    private static final byte[] LINE_END = {'\r', '\n'};
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern HALF_OF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    private CalendarLines() {}

    /** @param lines content lines that are not folded yet */
    public static byte[] fold(String lines) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream(lines.length() + lines.length() / 16);
        lines.lines().forEach(line -> fold(line, folded));
        return folded.toByteArray();
    }

    /**
     * The text of a property. Line breaks stay, and the writer must escape them. iCalendar allows no other control
     * characters (RFC 5545 §3.1, CONTROL), so they are left out. Null stays null.
     */
    public static String text(String text) {
        if (text == null) {
            return null;
        }
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        return HALF_OF_A_CHARACTER
                .matcher(CONTROLS.matcher(lines).replaceAll(""))
                .replaceAll("\uFFFD");
    }

    /**
     * The value of a parameter such as CN. It cannot contain line breaks or double quotes (RFC 5545 §3.2). An equals
     * sign is allowed, but some programs misread it as the end of a name.
     */
    public static String parameter(String text) {
        return text(text)
                .replace('\n', ' ')
                .replace('\t', ' ')
                .replace('"', '\'')
                .replace('=', '-')
                .strip();
    }

    private static void fold(String line, ByteArrayOutputStream out) {
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            byte[] character = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
            if (octets + character.length > LONGEST) {
                out.writeBytes(LINE_END);
                out.write(' ');
                octets = 1;
            }
            out.writeBytes(character);
            octets += character.length;
        }
        out.writeBytes(LINE_END);
    }
}
