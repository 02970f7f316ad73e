package dev.parley.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What our services have logged, read piece by piece: what in it may be personal, and in which line it stands. */
final class ServiceLogs {

    /** Of a service or one of its replicas; infrastructure writes files of its own. */
    private static final Pattern FILE =
            Pattern.compile("(gateway|invite|meeting|notification|scheduling|verification)(-\\d+)?\\.log");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+");
    private static final Pattern SIX_DIGITS = Pattern.compile("(?<![\\w.:-])\\d{6}(?![\\w.:-])");
    private static final Pattern NUMBER = Pattern.compile("\\+\\d{7,15}");
    private static final Pattern KEY = Pattern.compile("[\\w-]{16,}+");
    private static final Pattern BEARER = Pattern.compile("eyJ[\\w-]++\\.eyJ[\\w-]++");
    /** Each two words that begin with capitals, also those that overlap. */
    private static final Pattern NAME = Pattern.compile("(?=(\\p{Lu}\\p{L}++ \\p{Lu}\\p{L}++))\\p{Lu}\\p{L}++");

    private final Path folder;
    private final Map<Path, Long> offsets = new HashMap<>();
    private final Map<String, String> lineOf = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long characters;

    ServiceLogs(Path folder) {
        this.folder = folder;
    }

    /** Reads whole lines that came since the last time. */
    void read() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(
                            file -> FILE.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
        for (Path file : files) {
            readOn(file);
        }
    }

    private void readOn(Path file) throws IOException {
        long size = Files.size(file);
        long known = offsets.getOrDefault(file, 0L);
        long from = known > size ? 0 : known; // a service that starts again begins its file anew
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            bytes = in.readAllBytes();
        }
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        String text = new String(bytes, 0, whole, StandardCharsets.UTF_8);
        text.lines().forEach(line -> note(file.getFileName() + ": " + line));
        offsets.put(file, from + whole);
        characters += text.length();
    }

    private void note(String line) {
        if (ADDRESS.matcher(line).find() || BEARER.matcher(line).find()) {
            wrong.add(line);
        }
        for (Pattern pattern : List.of(SIX_DIGITS, NUMBER, KEY, NAME)) {
            Matcher found = pattern.matcher(line);
            while (found.find()) {
                lineOf.putIfAbsent(found.group(found.groupCount()), line);
            }
        }
    }

    /** Lines with an address or a token of any kind, and lines with one of these codes, keys, numbers or names. */
    List<String> linesWith(Set<String> secrets) {
        return Stream.concat(
                        wrong.stream(),
                        secrets.stream().filter(lineOf::containsKey).map(lineOf::get))
                .distinct()
                .toList();
    }

    long characters() {
        return characters;
    }
}
