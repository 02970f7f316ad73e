package dev.parley.local.service;

import dev.parley.local.process.StackFailure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * How to run a built service, read from its runner jar.
 *
 * @param opens     the flags that open packages of the JDK
 * @param classPath jars in their order, relative to the service's folder
 */
record RunnerJar(String mainClass, List<String> opens, List<String> classPath) {

    static RunnerJar of(Path folder) {
        Path jar = folder.resolve("quarkus-run.jar");
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes manifest = file.getManifest().getMainAttributes();
            return new RunnerJar(
                    manifest.getValue(Attributes.Name.MAIN_CLASS),
                    words(manifest.getValue("Add-Opens"))
                            .map(name -> "--add-opens=" + name + "=ALL-UNNAMED")
                            .toList(),
                    words(manifest.getValue(Attributes.Name.CLASS_PATH)).toList());
        } catch (IOException e) {
            throw new StackFailure(jar + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Stream<String> words(String value) {
        return value == null ? Stream.empty() : Stream.of(value.strip().split("\\s+"));
    }
}
