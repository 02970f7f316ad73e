package dev.parley.verification.document;

import dev.parley.platform.storage.ObjectStore;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Opens a file as a reviewer would, and refuses what they could not open. Opens only a few files at the same time, each
 * within bounds of time and memory, so that no file endangers the service.
 */
@ApplicationScoped
class CheckReadable {

    private final ObjectStore store;
    private final DocumentSettings settings;
    private final Semaphore turns;

    CheckReadable(ObjectStore store, DocumentSettings settings) {
        this.store = store;
        this.settings = settings;
        this.turns = new Semaphore(settings.checksAtOnce(), true);
    }

    /**
     * @throws FileRejection when a reviewer could not open it
     * @throws IOException   when it cannot be read from the storage
     */
    void check(String key, DocumentType type) throws IOException {
        takeTurn();
        try {
            Path file = Files.createTempFile("document", null);
            try {
                copy(key, file);
                open(file, type);
            } finally {
                Files.deleteIfExists(file);
            }
        } finally {
            turns.release();
        }
    }

    private void open(Path file, DocumentType type) throws IOException {
        switch (type) {
            case PDF -> new PdfCheck(settings.maxPages(), settings.checkWithin()).check(file);
            case JPEG, PNG -> new PictureCheck(settings.maxPixels()).check(file, type);
            case WEBP -> new WebpCheck(settings.maxPixels()).check(file);
        }
    }

    private void copy(String key, Path file) throws IOException {
        try (var content = store.open(key).orElseThrow(() -> new IOException("gone already"))) {
            Files.copy(content.stream(), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void takeTurn() {
        try {
            if (turns.tryAcquire(settings.checkWithin().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new FileRejection.Busy();
    }
}
