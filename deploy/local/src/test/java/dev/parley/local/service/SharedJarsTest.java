package dev.parley.local.service;

import dev.parley.local.cache.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;

class SharedJarsTest {

    private static final Map<String, String> NETTY = Map.of("io/netty/Channel.class", "as released");
    private static final Map<String, String> METRICS = Map.of("io/metrics/Meter.class", "as released");

    @TempDir
    private Path temp;

    @Test
    void what_each_service_has_comes_in_the_order_of_the_class_path() throws IOException {
        App invite = service("invite", Map.of(), "metrics", "dev.parley.platform", "netty", "mailer");
        App meeting = service("meeting", Map.of(), "netty", "dev.parley.platform", "metrics");

        assertThat(shared(invite, meeting)).containsExactly("000-transformed.jar", "001-metrics.jar", "002-netty.jar");
    }

    @Test
    void a_class_that_the_build_changed_alike_comes_before_its_library() throws IOException {
        Map<String, String> changed =
                Map.of("io/netty/Channel.class", "changed", "dev/parley/Own.class", "of the service");
        shared(service("invite", changed, "netty"), service("meeting", changed, "netty"));

        try (ZipFile transformed =
                new ZipFile(temp.resolve("shared/000-transformed.jar").toFile())) {
            assertThat(transformed.stream().map(ZipEntry::getName)).containsExactly("io/netty/Channel.class");
            byte[] content = transformed
                    .getInputStream(transformed.getEntry("io/netty/Channel.class"))
                    .readAllBytes();
            assertThat(content).asString(StandardCharsets.UTF_8).isEqualTo("changed");
        }
    }

    @Test
    void a_library_of_which_the_build_changed_a_class_in_one_service_stays_with_each() throws IOException {
        App invite = service("invite", Map.of("io/netty/Channel.class", "changed"), "netty", "metrics");
        App meeting = service("meeting", Map.of(), "netty", "metrics");

        assertThat(shared(invite, meeting)).containsExactly("000-transformed.jar", "001-metrics.jar");
        assertThat(shared(meeting, invite)).containsExactly("000-transformed.jar", "001-metrics.jar");
    }

    @Test
    void other_libraries_and_other_changes_have_another_name() throws IOException {
        App plain = service("invite", Map.of(), "netty");
        App more = service("meeting", Map.of(), "netty", "metrics");
        App changed = service("scheduling", Map.of("io/netty/Channel.class", "changed"), "netty");

        assertThat(List.of(
                        SharedJars.of(List.of(plain)).id(),
                        SharedJars.of(List.of(more)).id(),
                        SharedJars.of(List.of(changed)).id()))
                .doesNotHaveDuplicates();
        assertThat(SharedJars.of(List.of(plain)).id())
                .isEqualTo(SharedJars.of(List.of(plain, more)).id());
    }

    private List<String> shared(App... apps) throws IOException {
        Path folder = temp.resolve("shared");
        Folders.delete(folder);
        SharedJars.of(List.of(apps)).into(folder);
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private App service(String name, Map<String, String> transformed, String... libraries) throws IOException {
        Path folder = temp.resolve(name);
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "Main");
        StringBuilder classPath = new StringBuilder("quarkus/transformed-bytecode.jar");
        for (String library : libraries) {
            Path jar = folder.resolve("lib/main/" + library + ".jar");
            write(jar, new Manifest(), library.equals("netty") ? NETTY : METRICS);
            classPath.append(' ').append(folder.relativize(jar));
        }
        attributes.put(Attributes.Name.CLASS_PATH, classPath.toString());
        write(folder.resolve("quarkus-run.jar"), manifest, Map.of());
        write(folder.resolve("quarkus/transformed-bytecode.jar"), new Manifest(), transformed);
        return new App(folder);
    }

    private static void write(Path jar, Manifest manifest, Map<String, String> content) throws IOException {
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var file : content.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }
}
