package dev.parley.meeting.tool;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of this machine, run with little priority, no input, no environment and limited time. */
public final class Tool {

    private static final String PATH =
            Optional.ofNullable(System.getenv("PATH")).orElse("");

    private final List<String> command;

    private Tool(List<String> command) {
        this.command = command;
    }

    /** Empty when it is not installed. */
    public static Optional<Tool> find(String name) {
        return locate(name).map(program -> {
            List<String> command = new ArrayList<>();
            locate("nice").ifPresent(nice -> command.addAll(List.of(nice, "-n", "15")));
            command.add(program);
            return new Tool(List.copyOf(command));
        });
    }

    private static Optional<String> locate(String name) {
        Stream<Path> places = name.contains("/")
                ? Stream.of(Path.of(name))
                : Stream.of(PATH.split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name));
        return places.filter(Files::isExecutable).map(Path::toString).findFirst();
    }

    /**
     * @param folder where it runs, and leaves what it says
     * @return what it said on its standard output
     * @throws ToolFailed when it does not end well or in time
     */
    public String run(Path folder, Duration within, List<String> arguments) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Path complaints = folder.resolve("complaints");
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(said.toFile())
                .redirectError(complaints.toFile());
        builder.environment().clear();
        Process process = builder.start();
        try {
            if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ToolFailed("it took longer than " + within);
            }
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new ToolFailed(firstLine(complaints));
        }
        return Files.readString(said);
    }

    private static String firstLine(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            String line = lines.findFirst().orElse("it said nothing");
            return line.substring(0, Math.min(line.length(), 200));
        }
    }
}
