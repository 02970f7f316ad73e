package dev.parley.local.keycloak;

import dev.parley.local.cache.Folders;
import dev.parley.local.cache.Prepared;
import dev.parley.local.cache.Versions;
import dev.parley.local.infra.Postgres;
import dev.parley.local.process.Children;
import dev.parley.local.process.Ports;
import dev.parley.local.process.StackFailure;
import dev.parley.local.process.Tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prepares Keycloak once: built for PostgreSQL, and a server's data folder with the imported realm. */
public final class PreparedKeycloak {

    /** The password of the role {@code keycloak} in the prepared data folder. */
    private static final String IMPORT_PASSWORD = "keycloak";

    private final Prepared prepared;

    public PreparedKeycloak(Prepared prepared) {
        this.prepared = prepared;
    }

    /** The merged realm of this working copy. */
    public String realm() {
        try {
            return Realm.merged(prepared.repository().realmFolder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path distribution() {
        Path distribution = prepared.keycloakDistribution();
        Path built = prepared.cache().entry("keycloak-" + Versions.of("keycloak") + ".built", marker -> {
            Tool.run(
                    "Building Keycloak",
                    distribution,
                    Map.of("JAVA_HOME", System.getProperty("java.home")),
                    prepared.cache().logs().resolve("keycloak-build.log"),
                    Duration.ofMinutes(10),
                    List.of(distribution.resolve("bin/kc.sh").toString(), "build", "--db=postgres"));
            Files.createFile(marker);
        });
        return built.resolveSibling(distribution.getFileName());
    }

    /** A data folder for PostgreSQL that contains Keycloak's database with the realm. */
    public Path database() {
        String realm = realm();
        String key = hash(realm + Versions.of("keycloak") + Versions.of("postgres"));
        Path distribution = distribution();
        return prepared.cache().entry("realm-" + key, entry -> importRealm(realm, distribution, entry));
    }

    private void importRealm(String realm, Path distribution, Path entry) throws IOException {
        Path scratch = Folders.temporary();
        Path logs = prepared.cache().logs();
        try {
            try (Children children = new Children()) {
                Postgres postgres =
                        Postgres.template(children, prepared.postgres(), scratch.resolve("postgresql"), Ports.free());
                postgres.start(logs.resolve("keycloak-import-postgresql.log"), Optional.empty());
                postgres.databases().createSimple("keycloak", IMPORT_PASSWORD);
                new Keycloak(
                                children,
                                distribution,
                                scratch.resolve("keycloak"),
                                prepared.repository().realmFolder(),
                                Ports.free(),
                                RealmValues.ofTemplate())
                        .start(logs.resolve("keycloak-import.log"), postgres.url("keycloak"), IMPORT_PASSWORD, realm);
            }
            Folders.copy(scratch.resolve("postgresql"), entry);
        } finally {
            Folders.delete(scratch);
        }
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new StackFailure("This JDK has no SHA-256", e);
        }
    }
}
