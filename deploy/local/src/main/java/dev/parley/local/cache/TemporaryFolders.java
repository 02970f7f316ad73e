package dev.parley.local.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders that end with the JVM that made them; what a killed one left behind is cleared by the next. */
final class TemporaryFolders {

    private static final String PREFIX = "parley-stack-";
    private static final String LOCK = "in-use.lock";

    private TemporaryFolders() {}

    static Path create(Path parent) throws IOException {
        clear(parent);
        Path folder = Files.createTempDirectory(parent, PREFIX);
        // stays open, and so locked, until the JVM ends
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock();
        if (!held.isValid()) {
            throw new IOException(folder + " cannot be locked");
        }
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

    /** A folder without a lock file is just being made by another JVM. */
    private static boolean isLeftBehind(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | java.nio.channels.OverlappingFileLockException e) {
            return false;
        }
    }
}
