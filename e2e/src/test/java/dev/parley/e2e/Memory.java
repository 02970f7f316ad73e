package dev.parley.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proportional set size, as Linux counts it (/proc/PID/smaps_rollup). */
final class Memory {

    private Memory() {}

    /** What the processes of one program in one folder use together, in kilobytes. */
    record Used(String name, long kilobytes) {}

    /** Of a process and all its descendants; the biggest first. */
    static List<Used> ofTree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .collect(Collectors.groupingBy(Memory::name, Collectors.summingLong(Memory::kilobytes)))
                .entrySet()
                .stream()
                .filter(used -> used.getValue() > 0)
                .map(used -> new Used(used.getKey(), used.getValue()))
                .sorted(Comparator.comparing(Used::kilobytes).reversed())
                .toList();
    }

    static long total(List<Used> memory) {
        return memory.stream().mapToLong(Used::kilobytes).sum() / 1024;
    }

    static String table(List<Used> memory) {
        return memory.stream()
                .map(used -> "  %-40s %5d MB".formatted(used.name(), used.kilobytes() / 1024))
                .collect(Collectors.joining("\n"));
    }

    /** The folder a program runs in tells the services apart; what follows a dash there is a checksum. */
    static String name(ProcessHandle process) {
        String program = process.info()
                .command()
                .map(path -> Path.of(path).getFileName())
                .map(Path::toString)
                .orElse("?");
        try {
            String folder = Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .getFileName()
                    .toString();
            return program + " in " + folder.replaceAll("-[0-9a-f]{6,8}$", "");
        } catch (IOException ended) {
            return program;
        }
    }

    static long kilobytes(ProcessHandle process) {
        Path rollup = Path.of("/proc/" + process.pid() + "/smaps_rollup");
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
