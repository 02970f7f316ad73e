package dev.parley.platform.storage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class FolderStoreTest extends ObjectStoreContract {

    @TempDir
    Path folder;

    @Override
    ObjectStore store() {
        return new FolderStore(folder.resolve("files"));
    }

    @Test
    void onlyTheOwnerReadsWhatPeopleSent() throws Exception {
        store().put("cases/one/passport", new ByteArrayInputStream(new byte[] {1, 2}), 10);

        try (var paths = Files.walk(folder.resolve("files"))) {
            assertThat(paths)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .as(path.toString())
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void whatAProcessThatDiedLeftBehindIsTidiedUp() throws Exception {
        Path incoming = Files.createDirectories(folder.resolve("files/.incoming"));
        Path old = Files.writeString(incoming.resolve("old"), "half");
        Path running = Files.writeString(incoming.resolve("running"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        new FolderStore(folder.resolve("files")).tidyUp();

        assertThat(old).doesNotExist();
        assertThat(running).exists();
    }
}
