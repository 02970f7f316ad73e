package dev.parley.platform.storage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
