package dev.parley.platform.testing;

import java.util.List;
import java.util.stream.Stream;

/** Long texts that make a careless expression recurse or backtrack. It counts how often characters are read. */
final class HostileText implements CharSequence {

    static final int LENGTH = 100_000;
    private static final int LOOKS_PER_CHARACTER = 200;
    private static final List<String> PARTS = List.of(
            "a",
            "A",
            "0",
            " ",
            "-",
            ".",
            "_",
            "@",
            "/",
            "+",
            "(",
            "\n",
            "\u00e9",
            "%41",
            "-ab",
            "a-",
            ".ab",
            "a.",
            "/a",
            "a ",
            "0 ",
            "+1",
            "a@",
            "@a.",
            "bytes=0-");
    private static final List<String> STARTS = List.of("", "a", "en", "+1", "a@a", "/");
    private static final List<String> ENDS = List.of("", "!", "@", "\u0000");

    private final String text;
    private long looks;

    HostileText(String text) {
        this.text = text;
    }

    static Stream<String> all() {
        return PARTS.stream().map(part -> part.repeat(LENGTH / part.length())).flatMap(middle -> STARTS.stream()
                .flatMap(start -> ENDS.stream().map(end -> start + middle + end)));
    }

    @Override
    public char charAt(int index) {
        if (++looks > (long) LENGTH * LOOKS_PER_CHARACTER) {
            throw new IllegalStateException("looked at every character " + LOOKS_PER_CHARACTER + " times");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
