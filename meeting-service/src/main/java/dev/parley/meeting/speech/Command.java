package dev.parley.meeting.speech;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the system. */
final class Command {

    private static final int SHOWN = 300;

    private Command() {}

    /** Whether a program can be started by this name or path. */
    static boolean exists(String program) {
        if (program.contains(File.separator)) {
            return Files.isExecutable(Path.of(program));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /**
     * Runs a program to its end.
     *
     * @param folder where it runs and leaves its messages
     * @throws IOException when it cannot be started, fails, or takes longer; it does not run any more then
     */
    static void run(List<String> command, Path folder, Duration longest) throws IOException {
        Path messages = Files.createTempFile(folder, "messages", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(messages.toFile())
                .start();
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(command.getFirst() + " took longer than " + longest);
            }
            if (process.exitValue() != 0) {
                throw new IOException(command.getFirst() + " failed: " + end(messages));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String end(Path messages) throws IOException {
        String all = Files.readString(messages);
        return all.substring(Math.max(0, all.length() - SHOWN)).strip();
    }
}
