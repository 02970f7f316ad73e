package dev.parley.local.cache;

import dev.parley.local.process.Tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fetches artifacts with the Maven that builds the project, so its settings apply. */
final class MavenArtifacts {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Repository repository;
    private final Path logs;

    MavenArtifacts(Repository repository, Path logs) {
        this.repository = repository;
        this.logs = logs;
    }

    /** Copies the jars of the broker into the folder. */
    void kafka(Path folder) {
        maven(
                "Fetching Kafka",
                folder,
                "-Pkafka",
                "-Dkafka=" + Versions.of("kafka"),
                "-Dlog4j=" + Versions.of("log4j"));
    }

    /** Copies one artifact ({@code group:artifact:version[:type]}) into the folder and returns its path. */
    Path single(String name, Path folder, String coordinates) throws IOException {
        maven("Fetching " + name, folder, "-Psingle", "-Dcoordinates=" + coordinates);
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow(() -> new IOException("nothing was fetched for " + coordinates));
        }
    }

    private void maven(String name, Path folder, String... arguments) {
        Path pom = repository.localModule().resolve("artifacts/pom.xml");
        List<String> command = new ArrayList<>(List.of(program(), "-B", "-ntp", "-f", pom.toString()));
        command.addAll(List.of(arguments));
        command.add("-Dout=" + folder);
        command.add("process-resources");
        Path log = logs.resolve(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".log");
        Map<String, String> environment =
                Map.of("JAVA_HOME", System.getProperty("java.home"), "MAVEN_OPTS", "-Xmx512m");
        Tool.run(name, repository.root(), environment, log, PATIENCE, command);
    }

    private String program() {
        String chosen = System.getenv("MAVEN_CMD");
        if (chosen != null && !chosen.isBlank()) {
            return chosen;
        }
        Path wrapper = repository.root().resolve("mvnw");
        return Files.isExecutable(wrapper) ? wrapper.toString() : "mvn";
    }
}
