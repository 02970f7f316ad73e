package dev.parley.local.service;

import dev.parley.local.cache.Folders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The jars that all services have in common. The build changes some classes of libraries. Classes that are changed in
 * the same way in each service come first on the class path. A jar with a class that is changed differently stays with
 * its service.
 */
final class SharedJars {

    /** This jar finds its own folder at run time, and through it the service's folder. */
    private static final String BOOTSTRAP = "quarkus-bootstrap-runner";

    private static final String OWN = "dev.parley";

    private final List<Path> jars;
    private final Path transformedJar;
    private final Map<String, Long> transformed;
    private final Set<String> transformedDifferently;

    private SharedJars(List<Path> jars, List<Path> transformedJars) throws IOException {
        this.jars = jars;
        transformedJar = transformedJars.getFirst();
        transformed = classes(transformedJar);
        transformedDifferently = new HashSet<>();
        for (Path other : transformedJars) {
            Map<String, Long> theirs = classes(other);
            transformedDifferently.addAll(theirs.keySet());
            transformed.entrySet().retainAll(theirs.entrySet());
        }
        transformedDifferently.removeAll(transformed.keySet());
    }

    static SharedJars of(List<App> apps) throws IOException {
        Map<String, Integer> owners = new HashMap<>();
        for (App app : apps) {
            for (Path jar : libraries(app)) {
                owners.merge(nameAndSize(jar), 1, Integer::sum);
            }
        }
        List<Path> common = new ArrayList<>();
        for (Path jar : libraries(apps.getFirst())) {
            if (owners.get(nameAndSize(jar)) == apps.size()) {
                common.add(jar);
            }
        }
        return new SharedJars(
                common,
                apps.stream()
                        .map(app -> app.folder().resolve("quarkus/transformed-bytecode.jar"))
                        .toList());
    }

    /** An id of the content. */
    String id() throws IOException {
        CRC32C sum = new CRC32C();
        for (Path jar : jars) {
            sum.update(nameAndSize(jar).getBytes(StandardCharsets.UTF_8));
        }
        for (String name : transformedDifferently.stream().sorted().toList()) {
            sum.update(name.getBytes(StandardCharsets.UTF_8));
        }
        sum.update(transformed.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /** Puts the jars into the folder. Their names sort in the order of the class path. */
    void into(Path folder) throws IOException {
        Files.createDirectories(folder);
        writeTransformed(folder.resolve("000-transformed.jar"));
        int number = 0;
        for (Path jar : jars) {
            if (!hasTransformedDifferently(jar)) {
                number++;
                Folders.link(jar, folder.resolve("%03d-%s".formatted(number, jar.getFileName())));
            }
        }
    }

    private void writeTransformed(Path target) throws IOException {
        try (ZipFile source = new ZipFile(transformedJar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (String name : transformed.keySet().stream().sorted().toList()) {
                out.putNextEntry(new ZipEntry(name));
                source.getInputStream(source.getEntry(name)).transferTo(out);
                out.closeEntry();
            }
        }
    }

    private boolean hasTransformedDifferently(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return transformedDifferently.stream().anyMatch(name -> file.getEntry(name) != null);
        }
    }

    private static List<Path> libraries(App app) {
        return app.runner().classPath().stream()
                .filter(jar -> jar.startsWith("lib/") && !jar.contains(OWN) && !jar.contains(BOOTSTRAP))
                .map(app.folder()::resolve)
                .toList();
    }

    private static String nameAndSize(Path jar) throws IOException {
        return jar.getFileName() + " " + Files.size(jar);
    }

    /** The library classes in a jar, with their checksums. */
    private static Map<String, Long> classes(Path jar) throws IOException {
        Map<String, Long> classes = new TreeMap<>();
        try (ZipFile file = new ZipFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> entry.getName().endsWith(".class")
                            && !entry.getName().startsWith(OWN.replace('.', '/')))
                    .forEach(entry -> classes.put(entry.getName(), entry.getCrc()));
        }
        return classes;
    }
}
