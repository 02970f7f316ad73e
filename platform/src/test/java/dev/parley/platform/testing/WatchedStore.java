package dev.parley.platform.testing;

import dev.parley.platform.storage.FolderStore;
import dev.parley.platform.storage.ObjectContent;
import dev.parley.platform.storage.ObjectStore;
import dev.parley.platform.storage.S3Clients;
import dev.parley.platform.storage.StorageSettings;
import dev.parley.platform.storage.StoredObject;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The store that the settings choose, which can be told to fail and tells what it holds. Inject it by this class. A
 * folder is in memory where there is such a place.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class WatchedStore implements ObjectStore {

    private final ObjectStore store;
    private final Path folder;
    private volatile boolean failing;

    WatchedStore(StorageSettings settings) throws IOException {
        if (settings.kind() == StorageSettings.Kind.S3) {
            this.folder = settings.folder();
            this.store = S3Clients.store(settings.s3());
        } else {
            Path memory = Path.of("/dev/shm");
            this.folder = Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "parley-files")
                    : settings.folder().toAbsolutePath();
            this.store = new FolderStore(folder);
        }
    }

    @PreDestroy
    void clear() throws IOException {
        Folders.delete(folder);
    }

    public void failing(boolean now) {
        failing = now;
    }

    /** The last segments of all keys that begin with these. */
    public List<String> objectsIn(String segments) throws IOException {
        Path below = folder.resolve(segments);
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (var files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Override
    public StoredObject put(String key, InputStream content, long maxSize) throws IOException {
        refuse();
        return store.put(key, content, maxSize);
    }

    @Override
    public Optional<ObjectContent> open(String key) throws IOException {
        refuse();
        return store.open(key);
    }

    @Override
    public Optional<ObjectContent> open(String key, long from, long length) throws IOException {
        refuse();
        return store.open(key, from, length);
    }

    @Override
    public void delete(String key) throws IOException {
        refuse();
        store.delete(key);
    }

    @Override
    public boolean exists(String key) throws IOException {
        return store.exists(key);
    }

    private void refuse() throws IOException {
        if (failing) {
            throw new IOException("the storage is down");
        }
    }
}
