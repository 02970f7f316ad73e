package dev.parley.platform.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text file as its lines: UTF-8 with or without a byte order mark, or UTF-16 with one; CR, LF or both end a line. */
final class CsvLines {

    private CsvLines() {}

    /** @param text null when the line is not text of the file's encoding */
    record RawLine(int number, String text) {}

    static List<RawLine> of(byte[] file) {
        byte[] utf8 = inUtf8(file);
        List<RawLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= utf8.length; i++) {
            if (i == utf8.length || utf8[i] == '\n' || utf8[i] == '\r') {
                if (i < utf8.length || start < i) {
                    lines.add(new RawLine(lines.size() + 1, decoded(utf8, start, i)));
                }
                if (i + 1 < utf8.length && utf8[i] == '\r' && utf8[i + 1] == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static byte[] inUtf8(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return Arrays.copyOfRange(file, 3, file.length);
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return recoded(file, StandardCharsets.UTF_16LE);
        }
        return startsWith(file, 0xFE, 0xFF) ? recoded(file, StandardCharsets.UTF_16BE) : file;
    }

    private static byte[] recoded(byte[] file, Charset charset) {
        return new String(file, 2, file.length - 2, charset).getBytes(StandardCharsets.UTF_8);
    }

    private static String decoded(byte[] utf8, int from, int to) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8, from, to - from))
                    .toString();
            return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t') ? null : text;
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
