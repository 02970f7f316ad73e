package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The chart, rendered as Helm does it for an install. */
final class Chart {

    /** The values files that are shipped. */
    static final List<String> PROFILES = List.of("small", "production", "external");

    static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    /** What helm test runs. Helm's library leaves hooks out, so it is no hook in the copy. */
    static final String CHECK = "templates/check-job.yaml";

    static final String HOOK = "helm.sh/hook:";

    /** A copy with what the chart links to, as a packed chart has it. */
    private static final Path FOLDER = copy(Path.of("parley"), Path.of("target/chart/parley"));

    private static final Map<String, Rendered> KNOWN = new ConcurrentHashMap<>();

    private Chart() {}

    /** What an install with a shipped values file makes. */
    static Rendered of(String profile) {
        return KNOWN.computeIfAbsent(profile, wanted -> render(wanted, Map.of()));
    }

    /** The same with some values changed, such as {@code database.host}. */
    static Rendered render(String profile, Map<String, Object> changes) {
        return render(profile, changes, Map.of());
    }

    /** As for an upgrade: with Secrets that are there. */
    static synchronized Rendered render(String profile, Map<String, Object> changes, Map<String, JsonNode> secrets) {
        try (Cluster cluster = new Cluster(secrets)) {
            var command = new Helm(FOLDER)
                    .template()
                    .withName("parley")
                    .withNamespace("parley")
                    .withKubeVersion("1.33.0")
                    .withValuesFile(FOLDER.resolve("values-" + profile + ".yaml"));
            changes.forEach(command::set);
            return new Rendered(profile, Yaml.documents(command.call()));
        }
    }

    private static Path copy(Path from, Path to) {
        try (var files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            Path check = to.resolve(CHECK);
            Files.writeString(check, Files.readString(check).replace(HOOK, "parley.dev/hook:"));
            return to.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
