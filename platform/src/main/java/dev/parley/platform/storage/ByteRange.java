package dev.parley.platform.storage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One range of bytes of an object (RFC 9110).
 *
 * @param from   first byte
 * @param length at least 1
 */
public record ByteRange(long from, long length) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The meaning of the header {@code Range}. */
    public sealed interface Wanted {

        /** The header is absent or not understood: the whole object is sent. */
        record Whole() implements Wanted {}

        record Part(ByteRange range) implements Wanted {}

        /** Answered with 416. */
        record Unsatisfiable() implements Wanted {}
    }

    /** @param header may be null */
    public static Wanted of(String header, long total) {
        Matcher range = SINGLE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return new Wanted.Whole();
        }
        Optional<Long> first = number(range.group(1));
        Optional<Long> last = number(range.group(2));
        if (first.isPresent() && last.isPresent() && last.get() < first.get()) {
            return new Wanted.Whole();
        }
        long from = first.orElseGet(() -> Math.max(0, total - last.orElseThrow()));
        long to = first.isPresent() ? Math.min(last.orElse(total - 1), total - 1) : total - 1;
        return from > to ? new Wanted.Unsatisfiable() : new Wanted.Part(new ByteRange(from, to - from + 1));
    }

    /** Value of the header, e.g. {@code bytes 0-99/1234}. */
    public String contentRange(long total) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + total;
    }

    private static Optional<Long> number(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(digits));
    }
}
