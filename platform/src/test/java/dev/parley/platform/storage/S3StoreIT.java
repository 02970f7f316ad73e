package dev.parley.platform.storage;

import dev.parley.platform.testing.S3Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Against an S3-compatible server over HTTP. */
class S3StoreIT extends ObjectStoreContract {

    private static final String BUCKET = "parley-files";

    @TempDir
    static Path folder;

    private static S3Server server;

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.start(folder);
        server.bucket(BUCKET);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    ObjectStore store() {
        return S3Clients.store(settings(server.endpoint(), S3Server.SECRET_KEY));
    }

    @Test
    void aWrongSecretIsAFailureNotAMissingObject() {
        ObjectStore stranger = S3Clients.store(settings(server.endpoint(), "another-secret"));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> stranger.open("cases/x"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> stranger.put("cases/x", text("x"), 10));
    }

    @Test
    void aStreamThatIsClosedEarlyDoesNotSpoilTheNextOne() throws Exception {
        store().put("cases/early", text("x".repeat(2_000_000)), 2_000_000);

        for (int i = 0; i < 3; i++) {
            try (ObjectContent content = store().open("cases/early").orElseThrow()) {
                assertThat(content.stream().read()).isEqualTo('x');
            }
        }
    }

    private static StorageSettings.S3 settings(URI endpoint, String secret) {
        return new StorageSettings.S3() {
            @Override
            public Optional<URI> endpoint() {
                return Optional.of(endpoint);
            }

            @Override
            public String region() {
                return "us-east-1";
            }

            @Override
            public String bucket() {
                return BUCKET;
            }

            @Override
            public Optional<String> prefix() {
                return Optional.of("verification/");
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of(S3Server.ACCESS_KEY);
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of(secret);
            }

            @Override
            public boolean pathStyle() {
                return true;
            }
        };
    }
}
