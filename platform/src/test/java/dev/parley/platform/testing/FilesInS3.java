package dev.parley.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The service stores its files in S3-compatible storage. Use as {@code @TestProfile(FilesInS3.class)}. */
public class FilesInS3 implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Storage.class));
    }

    /** The server, with one bucket. {@link WatchedStore} looks into its folder. */
    public static final class Storage implements QuarkusTestResourceLifecycleManager {

        private Path folder;
        private S3Server server;

        @Override
        public Map<String, String> start() {
            try {
                folder = Files.createTempDirectory("parley-s3");
                server = S3Server.start(folder);
                Path bucket = server.bucket("parley");
                return Map.of(
                        "parley.storage.kind",
                        "s3",
                        "parley.storage.folder",
                        bucket.toString(),
                        "parley.storage.s3.bucket",
                        "parley",
                        "parley.storage.s3.endpoint",
                        server.endpoint().toString(),
                        "parley.storage.s3.access-key",
                        S3Server.ACCESS_KEY,
                        "parley.storage.s3.secret-key",
                        S3Server.SECRET_KEY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void stop() {
            server.close();
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
