package dev.parley.platform.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes a file: UTF-8 with or without a byte order mark, or UTF-16 with one, as in Excel's "Unicode text". */
final class CsvText {

    /** Replaces octets that are not text. Unicode defines this code point as a noncharacter, so no file contains it. */
    private static final char NO_TEXT = '\uFFFF';

    private CsvText() {}

    static String of(byte[] file) {
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
            return decoded(file, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(file, 0xFF, 0xFE)) {
            return decoded(file, 2, StandardCharsets.UTF_16LE);
        }
        return startsWith(file, 0xFE, 0xFF)
                ? decoded(file, 2, StandardCharsets.UTF_16BE)
                : decoded(file, 0, StandardCharsets.UTF_8);
    }

    /** Whether the text contains neither octets of another encoding nor control characters. */
    static boolean isReadable(String text) {
        return text.chars()
                .noneMatch(c -> c == NO_TEXT || Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
    }

    private static String decoded(byte[] file, int from, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .replaceWith(String.valueOf(NO_TEXT))
                    .decode(ByteBuffer.wrap(file, from, file.length - from));
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("what cannot be decoded is replaced", e);
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
