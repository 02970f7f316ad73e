package dev.parley.local.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class OwnerOnlyTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_of_an_earlier_version_is_taken_from_others() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data/files"));
        Path file = Files.writeString(data.resolve("passport"), "p");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        OwnerOnly.folder(folder.resolve("data"));

        assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void others_read_nothing_that_a_child_writes() throws Exception {
        Path log = folder.resolve("logs/child.log");
        Child.start("child", Signal.TERM, folder, Map.of(), log, List.of("touch", "letter"))
                .process()
                .waitFor();

        assertThat(permissions(folder.resolve("letter"))).isEqualTo("rw-------");
        assertThat(permissions(log)).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
