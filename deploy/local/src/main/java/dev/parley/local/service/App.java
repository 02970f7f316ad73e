package dev.parley.local.service;

import dev.parley.local.StackFailure;
import dev.parley.local.cache.Cache;
import dev.parley.local.cache.Folders;
import dev.parley.local.cache.Prepared;
import dev.parley.local.process.Os;
import dev.parley.local.process.SmallJvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * A built service in a folder of the cache that its content names: a rebuild neither disturbs a running stack nor, when
 * it changes nothing, makes the class data useless.
 */
final class App {

    private static final List<String> HEAP = List.of("-Xms32m", "-Xmn20m", "-Xmx192m");
    private static final int KEPT = 3;

    private final Path folder;

    private App(Path folder) {
        this.folder = folder;
    }

    static App of(Prepared prepared, Service service) {
        Path built = prepared.repository().root().resolve(service.module()).resolve("target/quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new StackFailure("The " + service.title() + " service is not built: " + built
                    + " is missing; run 'make build' first.");
        }
        Cache cache = prepared.cache();
        try {
            String prefix = service.module() + "-";
            Path folder = cache.entry("apps/" + prefix + fingerprint(built), entry -> Folders.link(built, entry));
            forgetOld(folder, prefix);
            return new App(folder);
        } catch (IOException e) {
            throw new StackFailure("The " + service.title() + " service cannot be read from " + built + ": " + e, e);
        }
    }

    Path folder() {
        return folder;
    }

    boolean trained() {
        return Files.exists(classData());
    }

    /** The class data of a run; it is there once training has ended. */
    Path classData() {
        return folder.resolve("classes-" + SmallJvm.id() + ".aot");
    }

    /** The command that runs it, with class data when there is some. */
    List<String> command(Optional<Path> extraJar) {
        return command(trained() ? List.of("-XX:AOTCache=" + classData()) : List.of(), extraJar);
    }

    /** The command whose process writes class data into the file when it ends. */
    List<String> trainingCommand(Path output) {
        return command(List.of("-XX:AOTCacheOutput=" + output), Optional.empty());
    }

    private List<String> command(List<String> more, Optional<Path> extraJar) {
        Path jar = folder.resolve("quarkus-run.jar");
        List<String> command = new ArrayList<>(List.of(Os.java()));
        command.addAll(SmallJvm.FLAGS);
        command.addAll(HEAP);
        command.addAll(more);
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes manifest = file.getManifest().getMainAttributes();
            command.addAll(opens(manifest));
            command.add("-cp");
            command.add(extraJar.map(extra -> jar + ":" + extra).orElse(jar.toString()));
            command.add(manifest.getValue("Main-Class"));
            return command;
        } catch (IOException e) {
            throw new StackFailure(jar + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Not {@code -jar}, which takes these from the manifest: class data fits only when the flags of training and use are
     * the same, and more than that jar may be on the class path.
     */
    private static List<String> opens(Attributes manifest) {
        String packages = manifest.getValue("Add-Opens");
        return packages == null
                ? List.of()
                : Stream.of(packages.strip().split("\\s+"))
                        .map(name -> "--add-opens=" + name + "=ALL-UNNAMED")
                        .toList();
    }

    private static String fingerprint(Path folder) throws IOException {
        CRC32C sum = new CRC32C();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sum.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                try (InputStream content = new CheckedInputStream(Files.newInputStream(file), sum)) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static void forgetOld(Path current, String prefix) throws IOException {
        Files.setLastModifiedTime(current, FileTime.from(Instant.now()));
        List<Path> old;
        try (var entries = Files.list(current.getParent())) {
            old = entries.filter(entry -> entry.getFileName().toString().startsWith(prefix))
                    .filter(Files::isDirectory)
                    .sorted(Comparator.comparing(App::lastUse).reversed())
                    .skip(KEPT)
                    .toList();
        }
        for (Path entry : old) {
            Folders.delete(entry);
        }
    }

    private static FileTime lastUse(Path entry) {
        try {
            return Files.getLastModifiedTime(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
