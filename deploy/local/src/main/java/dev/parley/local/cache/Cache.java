package dev.parley.local.cache;

import dev.parley.local.process.StackFailure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A folder for things that are prepared once. Each entry is either complete or absent. */
public record Cache(Path folder) {

    /** Entries below this folder are made quickly, so they are not announced. */
    private static final String QUICK = "apps/";

    /** Fills an entry. If it fails, nothing of the entry stays. */
    @FunctionalInterface
    public interface Recipe {
        void fill(Path entry) throws IOException;
    }

    /** The entry's path. If the entry is missing, the recipe makes it; only one process makes it while others wait. */
    public Path entry(String name, Recipe recipe) {
        Path entry = folder.resolve(name);
        if (Files.exists(entry)) {
            return entry;
        }
        try {
            Files.createDirectories(entry.getParent());
            Path lock = entry.resolveSibling(entry.getFileName() + ".lock");
            synchronized (Cache.class) {
                try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var held = channel.lock()) {
                    if (held.isValid() && !Files.exists(entry)) {
                        fill(name, entry, recipe);
                    }
                }
            }
            return entry;
        } catch (IOException e) {
            throw new StackFailure("The cache " + entry + " could not be prepared: " + e.getMessage(), e);
        }
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    private static void fill(String name, Path entry, Recipe recipe) throws IOException {
        Path half = entry.resolveSibling(entry.getFileName() + ".part");
        Folders.delete(half);
        try {
            if (!name.startsWith(QUICK)) {
                System.out.println("  Preparing " + name + ", once …");
            }
            recipe.fill(half);
            Files.move(half, entry, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(half);
        }
    }
}
