package dev.parley.local;

import dev.parley.local.process.StackFailure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks the free space of a disk before something fills it. */
final class Room {

    static final long FOR_PREPARING = 1_500L << 20;
    static final long FOR_RUNNING = 500L << 20;

    private Room() {}

    static void require(Path folder, long bytes) throws IOException {
        Files.createDirectories(folder);
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes) {
            throw new StackFailure("The disk of " + folder + " has only " + (free >> 20) + " MB left, but "
                    + (bytes >> 20) + " MB are needed; make room or choose another folder.");
        }
    }
}
