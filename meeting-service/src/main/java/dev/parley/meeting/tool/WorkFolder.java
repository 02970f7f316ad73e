package dev.parley.meeting.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of one piece of work, gone with its files when that ends. */
public record WorkFolder(Path path) implements AutoCloseable {

    public static WorkFolder create() throws IOException {
        return new WorkFolder(Files.createTempDirectory("parley-work"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(path);
    }
}
