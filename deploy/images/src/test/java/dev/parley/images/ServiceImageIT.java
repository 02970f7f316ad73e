package dev.parley.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The gateway's image, from the base that is made here. */
class ServiceImageIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GATEWAY = Path.of("../../gateway/target/quarkus-app");
    /** A user that no image knows. */
    private static final String USER = "54321:54321";

    /** Runs a command with the folder as its root, which nothing can write to but {@code /tmp}. */
    private static final String IN_ROOT = """
            set -e
            mount --bind "$1" "$1"
            mount -o remount,ro,bind "$1"
            mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"
            mount -t proc proc "$1/proc"
            shift_root=$1
            shift
            exec chroot --userspec="$0" "$shift_root" "$@"
            """;

    @TempDir
    private static Path folder;

    private static Path image;

    @BeforeAll
    static void make() throws Exception {
        assumeTrue(
                Files.exists(Path.of("/usr/bin/dpkg")),
                "The base is made of what Debian has installed; this is no Debian");
        String base = run(List.of("./base")).strip();
        image = new ServiceImage("gateway", GATEWAY, new ServiceImage.Release(base, "parley", "1.2.3", "abc"))
                .write(folder);
    }

    @Test
    void saysWhatItIsAndRunsAsNobodyInParticular() throws Exception {
        Path files = unpack(image, "archive");
        JsonNode manifest =
                JSON.readTree(files.resolve("manifest.json").toFile()).get(0);
        JsonNode config = JSON.readTree(
                        files.resolve(manifest.get("Config").asText()).toFile())
                .get("config");

        assertThat(manifest.at("/RepoTags/0").asText()).isEqualTo("parley/gateway:1.2.3");
        assertThat(config.get("User").asText()).isEqualTo("10001:10001");
        assertThat(config.at("/Labels/org.opencontainers.image.version").asText())
                .isEqualTo("1.2.3");
        assertThat(config.at("/Labels/org.opencontainers.image.revision").asText())
                .isEqualTo("abc");
        assertThat(config.get("ExposedPorts").has("8080/tcp")).isTrue();
        assertThat(config.get("Env").toString()).contains("PATH=/opt/java/bin");
    }

    @Test
    void startsAsAnyUserOnARootThatNobodyWritesTo() throws Exception {
        boolean mounts = new ProcessBuilder("unshare", "-m", "true").start().waitFor() == 0;
        assumeTrue(mounts, "This user may not mount, so nothing can be started with another root");

        Path files = unpack(image, "layers");
        JsonNode manifest =
                JSON.readTree(files.resolve("manifest.json").toFile()).get(0);
        JsonNode config = JSON.readTree(
                        files.resolve(manifest.get("Config").asText()).toFile())
                .get("config");
        Path root = Files.createDirectory(folder.resolve("root"));
        for (JsonNode layer : manifest.get("Layers")) {
            run(List.of("tar", "-xf", files.resolve(layer.asText()).toString(), "-C", root.toString()));
        }
        List<String> command = new ArrayList<>(List.of("unshare", "-m", "sh", "-c", IN_ROOT, USER, root.toString()));
        StreamSupport.stream(config.get("Entrypoint").spliterator(), false)
                .map(JsonNode::asText)
                .forEach(command::add);
        command.set(command.indexOf("java"), "/opt/java/bin/java");

        Process gateway = started(command);
        String said = new String(gateway.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        // It comes as far as its settings.
        assertThat(gateway.waitFor()).isNotZero();
        assertThat(said).contains("Could not expand value PARLEY_OIDC_GATEWAY_SECRET");
    }

    private static Path unpack(Path archive, String name) throws Exception {
        Path files = Files.createDirectory(folder.resolve(name));
        run(List.of("tar", "-xf", archive.toString(), "-C", files.toString()));
        return files;
    }

    private static String run(List<String> command) throws Exception {
        Process process = started(command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static Process started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Stream.of("PARLEY_SESSION_SECRET", "PARLEY_OIDC_GATEWAY_SECRET").forEach(builder.environment()::remove);
        return builder.start();
    }
}
