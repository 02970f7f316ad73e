package dev.parley.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks that log messages use only the keys listed in CONTRIBUTING.md, so that one search finds all messages about a
 * thing.
 */
public final class LogKeys {

    private static final Pattern MESSAGE = Pattern.compile("LOG\\.\\w+\\((?:[^;\"]++|\"[^\"]*+\")*+;");
    private static final Pattern KEY = Pattern.compile("[\\s\"](\\w+)=\\S");
    private static final Pattern LISTED = Pattern.compile("`(\\w+)=`");

    private LogKeys() {}

    /** Checks the sources of the module whose tests run. */
    public static void check() {
        Set<String> listed = listed();
        List<String> others = sources(Path.of("src/main/java"))
                .flatMap(source ->
                        keys(source).filter(key -> !listed.contains(key)).map(key -> key + " in " + source))
                .toList();
        if (!others.isEmpty()) {
            throw new AssertionError("Log keys that CONTRIBUTING.md does not list: " + others);
        }
    }

    static Stream<String> keysOf(String source) {
        return MESSAGE.matcher(source).results().map(MatchResult::group).flatMap(message -> KEY.matcher(message)
                .results()
                .map(key -> key.group(1)));
    }

    static Set<String> listed() {
        return Set.copyOf(text(Path.of("../CONTRIBUTING.md"))
                .lines()
                .filter(line -> line.startsWith("- Log"))
                .flatMap(line -> LISTED.matcher(line).results())
                .map(key -> key.group(1))
                .toList());
    }

    private static Stream<String> keys(Path source) {
        return keysOf(text(source));
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
