package dev.parley.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, for an error message. */
final class LogTail {

    private LogTail() {}

    static String lastLine(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.isEmpty()
                    ? ""
                    : " (last line: " + shorten(lines.getLast().strip()) + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private static String shorten(String line) {
        return line.length() <= 300 ? line : line.substring(0, 300) + "…";
    }
}
