package dev.parley.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The store as the settings say. A service that keeps files brings the S3 client along; others need none. */
@ApplicationScoped
class StorageProducer {

    @Produces
    @ApplicationScoped
    ObjectStore store(StorageSettings settings) {
        return switch (settings.kind()) {
            case FOLDER -> new FolderStore(settings.folder());
            case S3 -> S3Clients.store(settings.s3());
        };
    }
}
