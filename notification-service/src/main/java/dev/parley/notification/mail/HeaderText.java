package dev.parley.notification.mail;

import jakarta.mail.internet.MimeUtility;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as a header value, folded below 78 octets a line (RFC 5322 §2.1.1). Text that is not plain ASCII becomes encoded
 * words (RFC 2047). Each holds whole characters, so that readers can decode the words one by one.
 */
final class HeaderText {

    /** UTF-8 octets of one encoded word. With the longest header name, the line stays below 76 octets. */
    private static final int OCTETS = 39;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\s\\x85]]");
    private static final Pattern HALF_OF_A_CHARACTER = Pattern.compile("\\p{Cs}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\x85\\u2028\\u2029]++");
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e]{1,60}+(?: [\\x21-\\x7e]{1,60}+)*+");
    private static final Pattern PHRASE = Pattern.compile("[A-Za-z0-9]{1,40}+(?: [A-Za-z0-9]{1,40}+){0,2}+");

    private HeaderText() {}

    /** One line without control characters, so that nothing can start another header. */
    static String oneLine(String text) {
        String readable = CONTROLS.matcher(text).replaceAll("");
        String whole = HALF_OF_A_CHARACTER.matcher(readable).replaceAll("\uFFFD");
        return SEPARATORS.matcher(whole).replaceAll(" ").strip();
    }

    /** The value of an unstructured header, e.g. Subject. */
    static String unstructured(String header, String text) {
        String line = oneLine(text);
        boolean plain = PLAIN.matcher(line).matches() && !line.contains("=?");
        return plain ? MimeUtility.fold(header.length() + 2, line) : encoded(line);
    }

    /** The value of an address header with one mailbox (RFC 5322 §3.4), the address in ASCII. */
    static String mailbox(String name, String address) {
        String line = name == null ? "" : oneLine(name);
        if (line.isEmpty()) {
            return address;
        }
        return PHRASE.matcher(line).matches() && line.length() + address.length() < 60
                ? line + " <" + address + ">"
                : encoded(line) + "\r\n <" + address + ">";
    }

    private static String encoded(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int octets = 0;
        for (int codePoint : line.codePoints().toArray()) {
            int size = utf8(Character.toString(codePoint)).length;
            if (octets + size > OCTETS) {
                words.add(encodedWord(word));
                word.setLength(0);
                octets = 0;
            }
            word.appendCodePoint(codePoint);
            octets += size;
        }
        words.add(encodedWord(word));
        return String.join("\r\n ", words);
    }

    private static String encodedWord(CharSequence text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(utf8(text.toString())) + "?=";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
