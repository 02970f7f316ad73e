package dev.parley.local.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that are used by one process. If the process is killed, the next one deletes its folder. */
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

    /** A folder without a process id is just being created. */
    private static boolean isLeftBehind(Path folder) {
        try {
            long owner = Long.parseLong(Files.readString(folder.resolve(OWNER)));
            return ProcessHandle.of(owner).isEmpty();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }
}
