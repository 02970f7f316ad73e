package dev.parley.local;

import dev.parley.local.process.OwnerOnly;
import dev.parley.local.process.StackFailure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Locks a data folder, because only one stack can use it at a time. */
final class DataFolder {

    private DataFolder() {}

    /** Locks the folder until this JVM ends. */
    static void hold(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(lockFile(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new StackFailure("Parley is running already with the data in " + folder
                    + "; stop it first, or choose another folder with PARLEY_DATA.");
        }
        OwnerOnly.folder(folder);
    }

    static void requireUnused(Path folder) throws IOException {
        if (!Files.exists(lockFile(folder))) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile(folder), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new StackFailure("Parley is running with the data in " + folder + "; stop it first.");
            }
        }
    }

    private static Path lockFile(Path folder) {
        return folder.resolve("in-use.lock");
    }
}
