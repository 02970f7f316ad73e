package dev.parley.local.service;

import dev.parley.local.cache.Cache;
import dev.parley.local.process.Os;
import dev.parley.local.process.SmallJvm;
import dev.parley.local.process.StackFailure;
import dev.parley.local.process.Tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The libraries of all services, first on the class path of each. They have class data (a static CDS archive) that all
 * processes share, so that its read-only parts are in memory only once.
 */
final class CommonClasses {

    private final Cache cache;
    private final String entry;
    private final List<Path> jars;

    private CommonClasses(Cache cache, String entry, List<Path> jars) {
        this.cache = cache;
        this.entry = entry;
        this.jars = jars;
    }

    static CommonClasses of(Cache cache, List<App> apps) {
        try {
            SharedJars shared = SharedJars.of(apps);
            String entry = "apps/common-" + shared.id();
            Path folder = cache.entry(entry, half -> shared.into(half.resolve("lib")));
            App.forgetOld(folder, "common-");
            try (var files = Files.list(folder.resolve("lib"))) {
                return new CommonClasses(cache, entry, files.sorted().toList());
            }
        } catch (IOException e) {
            throw new StackFailure("The libraries of the services cannot be read: " + e, e);
        }
    }

    List<Path> classPath() {
        return jars;
    }

    /** The file names of the jars, as the services use them. */
    Set<String> names() {
        return jars.stream()
                .map(jar -> jar.getFileName().toString().substring("000-".length()))
                .collect(Collectors.toSet());
    }

    String id() {
        return folder().getFileName().toString();
    }

    Path classData() {
        return cache.folder().resolve(classDataEntry());
    }

    /** Makes the class data if it does not exist. The given run must write the list of classes that a service loads. */
    void train(Consumer<Path> runListingClasses) {
        cache.entry(classDataEntry(), half -> {
            Path list = half.resolveSibling("classes.list");
            runListingClasses.accept(list);
            dump(list, half);
            Files.delete(list);
        });
    }

    private void dump(Path list, Path output) {
        List<String> command = new ArrayList<>(List.of(Os.java()));
        command.addAll(SmallJvm.FLAGS);
        command.addAll(App.JVM);
        command.addAll(List.of(
                "-Xshare:dump",
                "-Xlog:disable",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + output,
                "-cp",
                jars.stream().map(Path::toString).collect(Collectors.joining(":"))));
        Tool.run(
                "Writing class data of the services' libraries",
                folder(),
                Map.of(),
                cache.logs().resolve("common-classes.log"),
                Duration.ofMinutes(5),
                command);
    }

    private Path folder() {
        return cache.folder().resolve(entry);
    }

    private String classDataEntry() {
        return entry + "/classes-" + SmallJvm.id() + ".jsa";
    }
}
