package dev.parley.local.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that end with the process that made them; what a killed one left behind is cleared by the next. */
final class TemporaryFolders {

    private static final String PREFIX = "parley-stack-";
    private static final String OWNER = "owner.pid";

    private TemporaryFolders() {}

    static Path create(Path parent) throws IOException {
        clear(parent);
        Path folder = Files.createTempDirectory(parent, PREFIX);
        Files.writeString(
                folder.resolve(OWNER), Long.toString(ProcessHandle.current().pid()));
        return folder;
    }

    private static void clear(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isLeftBehind(folder)) {
                    Folders.delete(folder);
                }
            }
        }
    }

    /** A folder that does not name its process yet is just being made. */
    private static boolean isLeftBehind(Path folder) {
        try {
            long owner = Long.parseLong(Files.readString(folder.resolve(OWNER)));
            return ProcessHandle.of(owner).isEmpty();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }
}
