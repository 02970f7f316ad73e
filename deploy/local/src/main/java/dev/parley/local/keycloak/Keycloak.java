package dev.parley.local.keycloak;

import dev.parley.local.cache.Folders;
import dev.parley.local.process.Child;
import dev.parley.local.process.Children;
import dev.parley.local.process.Http;
import dev.parley.local.process.Os;
import dev.parley.local.process.Signal;
import dev.parley.local.process.SmallJvm;
import dev.parley.local.process.StackFailure;
import dev.parley.local.process.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs Keycloak's built distribution with the data of one stack. */
public final class Keycloak {

    /** The local realm's client secrets. They are part of the prepared database, and work only on this machine. */
    public static final String GATEWAY_SECRET = "parley-gateway-local";

    public static final String SCHEDULING_SECRET = "parley-scheduling-local";
    public static final String VERIFICATION_SECRET = "parley-verification-local";
    public static final String ADMIN = "admin";

    private static final List<String> DISTRIBUTION = List.of("bin", "conf", "lib", "providers");
    private static final List<String> JVM = List.of(
            "-Xms16m",
            "-Xmn12m",
            "-Xmx256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.security.egd=file:/dev/urandom",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    private final Children children;
    private final Path distribution;
    private final Path home;
    private final Path source;
    private final int port;
    private final RealmValues values;

    /**
     * @param home   a folder only for this stack
     * @param source the folder with the suite's realm, theme and common passwords
     */
    public Keycloak(Children children, Path distribution, Path home, Path source, int port, RealmValues values) {
        this.children = children;
        this.distribution = distribution;
        this.home = home;
        this.source = source;
        this.port = port;
        this.values = values;
    }

    /** Starts with the database. Imports the realm if the database does not contain it, and otherwise updates it. */
    public Child start(Path log, String databaseUrl, String databasePassword, String realm) {
        String filled = values.fillIn(realm);
        layOut(RealmUpdate.importable(filled));
        Child child = launch(log, databaseUrl, databasePassword);
        new RealmUpdate(new KeycloakAdmin("http://127.0.0.1:" + port, ADMIN, ADMIN), filled).apply();
        return child;
    }

    private Child launch(Path log, String databaseUrl, String databasePassword) {
        Map<String, String> environment = new HashMap<>();
        // the detail of a violated constraint contains people's addresses
        environment.put("KC_DB_URL", databaseUrl + "?logServerErrorDetail=false");
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", databasePassword);
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        return children.start(
                        Stage.EDGE,
                        "Keycloak",
                        Signal.TERM,
                        new Children.Start(home, environment, log, Os.dyingWithParent("TERM", command())))
                .awaitReady(Duration.ofMinutes(3), () -> Http.ok(probe()));
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String issuer() {
        return url() + "/realms/parley";
    }

    private String probe() {
        return "http://127.0.0.1:" + port + "/realms/parley/.well-known/openid-configuration";
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(Os.java()));
        command.addAll(SmallJvm.FLAGS);
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(
                List.of("-cp", distribution.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of("--profile=prod", "start", "--optimized", "--import-realm", "--cache=local"));
        command.addAll(List.of("--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + port));
        command.add("--hostname=" + url());
        // the database keeps events for a while; a log would keep their names and addresses for good
        command.add("--log-level=info,org.keycloak.events:off");
        command.add("--spi-theme--static-max-age=3600");
        command.add("--spi-password-policy--password-blacklist--blacklists-path=" + passwords());
        return command;
    }

    /** Creates a home with links to the shared distribution, because Keycloak writes below its home. */
    private void layOut(String realm) {
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (String part : DISTRIBUTION) {
                Path link = home.resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(part));
            }
            Files.writeString(home.resolve("data/import/parley-realm.json"), realm);
            Files.createDirectories(passwords());
            Files.copy(
                    source.resolve("common-passwords.txt"),
                    passwords().resolve("common-passwords.txt"),
                    StandardCopyOption.REPLACE_EXISTING);
            layOutTheme();
        } catch (IOException e) {
            throw new StackFailure("Keycloak's folder " + home + " cannot be written: " + e, e);
        }
    }

    /** Keycloak caches compressed files of a theme until its own version changes, so the cache is deleted. */
    private void layOutTheme() throws IOException {
        Path themes = home.resolve("themes");
        if (Files.isSymbolicLink(themes)) {
            Files.delete(themes);
        }
        Files.createDirectories(themes);
        Folders.delete(themes.resolve("parley"));
        Folders.copy(source.resolve("theme"), themes.resolve("parley"));
        Folders.delete(home.resolve("data/tmp"));
    }

    private Path passwords() {
        return home.resolve("data/password-blacklists");
    }
}
