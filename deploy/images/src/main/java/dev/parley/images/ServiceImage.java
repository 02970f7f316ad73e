package dev.parley.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.Port;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The image of one service: its libraries, which rarely change, in a layer below its own classes. It runs as any user
 * that is not root, and writes to {@code /tmp} only.
 */
final class ServiceImage {

    /**
     * What all images have in common.
     *
     * @param base       a tar file with an image, or the name of an image in a registry; it has a Java 25
     * @param repository first part of the names
     * @param version    tag of the images
     * @param commit     the commit that they are made of
     */
    record Release(String base, String repository, String version, String commit) {}

    private static final String HOME = "/opt/parley";

    private static final List<String> COMMAND = List.of(
            "java",
            // The rest is for threads, classes and buffers.
            "-XX:MaxRAMPercentage=60",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-jar",
            HOME + "/quarkus-run.jar");

    private final String service;
    private final Path app;
    private final Release release;

    /** @param app the folder of the built service */
    ServiceImage(String service, Path app, Release release) {
        this.service = service;
        this.app = app;
        this.release = release;
    }

    String name() {
        return release.repository + "/" + service + ":" + release.version;
    }

    /** Writes a tar file that container engines load. */
    Path write(Path folder) throws Exception {
        Files.createDirectories(folder);
        Path file = folder.resolve(service + ".tar");
        Files.deleteIfExists(file);
        container().containerize(in(folder, Containerizer.to(TarImage.at(file).named(name()))));
        return file;
    }

    /** Pushes to the registry with the login of the container engine's own configuration. */
    void push() throws Exception {
        ImageReference reference = ImageReference.parse(name());
        RegistryImage image = RegistryImage.named(reference)
                .addCredentialRetriever(CredentialRetrieverFactory.forImage(reference, event -> {})
                        .dockerConfig());
        container().containerize(Containerizer.to(image).setToolName("parley"));
    }

    private JibContainerBuilder container() throws Exception {
        if (!Files.exists(app.resolve("quarkus-run.jar"))) {
            throw new IllegalStateException("The service " + service + " is not built: run make build first.");
        }
        JibContainerBuilder container =
                release.base.endsWith(".tar") ? Jib.from(TarImage.at(Path.of(release.base))) : Jib.from(release.base);
        return container
                .addFileEntriesLayer(layer("libraries", "lib"))
                .addFileEntriesLayer(layer("service", "quarkus", "app", "quarkus-run.jar"))
                .setWorkingDirectory(AbsoluteUnixPath.get(HOME))
                .setEntrypoint(COMMAND)
                .setUser("10001:10001")
                .addExposedPort(Port.tcp(8080))
                // The C library would keep one arena of memory per thread.
                .addEnvironmentVariable("MALLOC_ARENA_MAX", "2")
                .addEnvironmentVariable("LANG", "C.UTF-8")
                .addLabel("org.opencontainers.image.title", "Parley " + service)
                .addLabel("org.opencontainers.image.version", release.version)
                .addLabel("org.opencontainers.image.revision", release.commit)
                .addLabel("org.opencontainers.image.licenses", "Apache-2.0");
    }

    private FileEntriesLayer layer(String name, String... parts) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        for (String part : parts) {
            layer.addEntryRecursive(app.resolve(part), AbsoluteUnixPath.get(HOME + "/" + part));
        }
        return layer.build();
    }

    /** Layers that did not change are taken from a cache beside the images. */
    private static Containerizer in(Path folder, Containerizer target) {
        return target.setToolName("parley")
                .setBaseImageLayersCache(folder.resolve("cache"))
                .setApplicationLayersCache(folder.resolve("cache"));
    }
}
