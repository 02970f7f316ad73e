package dev.parley.local.service;

import dev.parley.local.StackFailure;
import dev.parley.local.cache.Cache;
import dev.parley.local.process.Os;
import dev.parley.local.process.SmallJvm;
import dev.parley.local.process.Tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The libraries of all services, first on the class path of each, with class data (a static CDS archive) that their
 * processes share: what of it is only read is in memory once, however many run.
 */
final class CommonClasses {

    private final Path folder;
    private final List<Path> jars;
    private final Path logs;

    private CommonClasses(Path folder, List<Path> jars, Path logs) {
        this.folder = folder;
        this.jars = jars;
        this.logs = logs;
    }

    static CommonClasses of(Cache cache, List<App> apps) {
        try {
            SharedJars shared = SharedJars.of(apps);
            Path folder = cache.entry("apps/common-" + shared.id(), entry -> shared.into(entry.resolve("lib")));
            App.forgetOld(folder, "common-");
            try (var files = Files.list(folder.resolve("lib"))) {
                return new CommonClasses(folder, files.sorted().toList(), cache.logs());
            }
        } catch (IOException e) {
            throw new StackFailure("The libraries of the services cannot be read: " + e, e);
        }
    }

    List<Path> classPath() {
        return jars;
    }

    /** The names of the jars, as a service has them. */
    Set<String> names() {
        return jars.stream()
                .map(jar -> jar.getFileName().toString().substring("000-".length()))
                .collect(Collectors.toSet());
    }

    String id() {
        return folder.getFileName().toString();
    }

    Path classData() {
        return folder.resolve("classes-" + SmallJvm.id() + ".jsa");
    }

    /** Makes the class data if there is none; the run must write the list of the classes that a service loads. */
    synchronized void train(Consumer<Path> runListingClasses) {
        if (Files.exists(classData())) {
            return;
        }
        Path list = folder.resolve("classes.list");
        Path half = folder.resolve("classes.jsa.part");
        runListingClasses.accept(list);
        List<String> command = new ArrayList<>(List.of(Os.java()));
        command.addAll(SmallJvm.FLAGS);
        command.addAll(App.JVM);
        command.addAll(List.of(
                "-Xshare:dump",
                "-Xlog:disable",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + half,
                "-cp",
                jars.stream().map(Path::toString).collect(Collectors.joining(":"))));
        Tool.run(
                "Writing class data of the services' libraries",
                folder,
                Map.of(),
                logs.resolve("common-classes.log"),
                Duration.ofMinutes(5),
                command);
        try {
            Files.move(half, classData(), StandardCopyOption.REPLACE_EXISTING);
            Files.delete(list);
        } catch (IOException e) {
            throw new StackFailure("The class data " + classData() + " cannot be written: " + e.getMessage(), e);
        }
    }
}
