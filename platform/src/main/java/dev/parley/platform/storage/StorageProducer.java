package dev.parley.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Path;

/** Chooses the store by the settings. Only services that store files depend on the S3 client. */
@ApplicationScoped
class StorageProducer {

    private static final Logger LOG = Logger.getLogger(StorageProducer.class);

    @Produces
    @ApplicationScoped
    ObjectStore store(StorageSettings settings) {
        return switch (settings.kind()) {
            case FOLDER -> folder(settings.folder());
            case S3 -> S3Clients.store(settings.s3());
        };
    }

    private static ObjectStore folder(Path path) {
        FolderStore store = new FolderStore(path);
        try {
            store.tidyUp();
        } catch (IOException e) {
            LOG.warnf("What an earlier process left in %s stays for now: %s", path, e.getMessage());
        }
        return store;
    }
}
