package dev.parley.local;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;

class StackSecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_once_per_folder() {
        String secret = new StackSecrets(folder).base64("installation");
        assertThat(new StackSecrets(folder).base64("installation")).isEqualTo(secret);
        assertThat(Base64.getDecoder().decode(secret)).hasSize(32);
        assertThat(new StackSecrets(folder).get("turn")).isNotEqualTo(secret);
    }

    @Test
    void only_the_owner_reads_them() throws Exception {
        new StackSecrets(folder).get("turn");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
