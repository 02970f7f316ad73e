package dev.parley.local.service;

import dev.parley.local.cache.Cache;
import dev.parley.local.cache.Folders;
import dev.parley.local.cache.Prepared;
import dev.parley.local.process.Os;
import dev.parley.local.process.SmallJvm;
import dev.parley.local.process.StackFailure;

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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * A built service in a folder of the cache that is named after its content. So a rebuild does not disturb a running
 * stack, and a rebuild without changes keeps the class data.
 */
final class App {

    /** Bookings come soon after a start, so methods are compiled sooner than by default. */
    static final List<String> JVM = List.of("-Xms16m", "-Xmn10m", "-Xmx192m", "-XX:CompileThresholdScaling=0.5");

    private static final int KEPT = 3;

    private final Path folder;
    private final RunnerJar runner;

    App(Path folder) {
        this.folder = folder;
        this.runner = RunnerJar.of(folder);
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

    RunnerJar runner() {
        return runner;
    }

    /** The command that runs the service, with class data if it exists. */
    List<String> command(Optional<CommonClasses> common, Optional<Path> extraJar) {
        Path data = classData(common);
        return command(
                common, Files.exists(data) ? List.of("-XX:SharedArchiveFile=" + data) : List.of(), extraJar.stream());
    }

    /** The command whose process writes the names of loaded classes into the file. */
    List<String> listingCommand(CommonClasses common, Path list) {
        return command(Optional.of(common), List.of("-XX:DumpLoadedClassList=" + list), Stream.empty());
    }

    /**
     * The command whose process writes class data into the file when it ends. It contains only what the common class
     * data lacks.
     */
    List<String> trainingCommand(Optional<CommonClasses> common, Path output) {
        List<String> flags = new ArrayList<>();
        common.ifPresent(shared -> flags.add("-XX:SharedArchiveFile=" + shared.classData()));
        flags.add("-XX:ArchiveClassesAtExit=" + output);
        return command(common, flags, Stream.empty());
    }

    /** The file of the class data. It exists once training has ended. */
    Path classData(Optional<CommonClasses> common) {
        String base = common.map(CommonClasses::id).orElse("alone");
        return folder.resolve("classes-" + SmallJvm.id() + "-" + base + ".jsa");
    }

    private List<String> command(Optional<CommonClasses> common, List<String> flags, Stream<Path> extraJar) {
        List<String> command = new ArrayList<>(List.of(Os.java()));
        command.addAll(SmallJvm.FLAGS);
        command.addAll(JVM);
        command.addAll(flags);
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(runner.opens());
        command.add("-cp");
        command.add(Stream.of(common.stream().flatMap(shared -> shared.classPath().stream()), own(common), extraJar)
                .flatMap(jars -> jars)
                .map(Path::toString)
                .collect(Collectors.joining(":")));
        command.add(runner.mainClass());
        return command;
    }

    private Stream<Path> own(Optional<CommonClasses> common) {
        Set<String> shared = common.map(CommonClasses::names).orElse(Set.of());
        return runner.classPath().stream()
                .map(folder::resolve)
                .filter(jar -> !shared.contains(jar.getFileName().toString()));
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

    /** Deletes the oldest unused entries with the prefix. */
    static void forgetOld(Path current, String prefix) throws IOException {
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
