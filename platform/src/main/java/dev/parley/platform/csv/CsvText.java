package dev.parley.platform.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one, as "Unicode text" of Excel is. */
final class CsvText {

    /** Stands where octets are no text. No file has it: Unicode keeps it from being a character. */
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

    /** Whether all of it is text that people write: no octets of another encoding and no control characters. */
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
