package dev.parley.e2e.bench;

import dev.parley.local.infra.Database;
import dev.parley.local.infra.Databases;
import dev.parley.local.keycloak.Keycloak;
import org.awaitility.Awaitility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A packaged service on a database of its own, with the JVM's compilers as in production. */
record ServiceProcess(Process process, int port, Database database) implements AutoCloseable {

    /** @param module its folder, @param name of the database */
    static ServiceProcess start(Stack stack, String module, String name, int port) {
        return start(stack, module, name, port, Map.of());
    }

    /** @param settings environment variables beside those that every service gets */
    static ServiceProcess start(Stack stack, String module, String name, int port, Map<String, String> settings) {
        Databases server = new Databases("127.0.0.1", stack.postgresPort(), "postgres", stack.password());
        return start(stack, module, server.create(name, "owner-of-" + name, "app-of-" + name), name, port, settings);
    }

    /** Another replica, on the same database. */
    ServiceProcess beside(Stack stack, String module, int otherPort, Map<String, String> settings) {
        return start(stack, module, database, database.name() + "-2", otherPort, settings);
    }

    private static ServiceProcess start(
            Stack stack, String module, Database database, String name, int port, Map<String, String> settings) {
        Path home = Path.of("..", module, "target/quarkus-app").toAbsolutePath().normalize();
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-Xms256m",
                        "-Xmx512m",
                        "-jar",
                        "quarkus-run.jar")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(stack.log(name).toFile());
        builder.environment().putAll(environment(stack, database, port));
        builder.environment().putAll(settings);
        try {
            ServiceProcess started = new ServiceProcess(builder.start(), port, database);
            Awaitility.await(name).atMost(Duration.ofMinutes(5)).until(started::ready);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(Stack stack, Database database, int port) {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_PORT", "" + port),
                Map.entry("QUARKUS_MANAGEMENT_PORT", "" + management(port)),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", stack.kafka()),
                Map.entry("PARLEY_OIDC_ISSUER", stack.issuer()),
                Map.entry("PARLEY_OIDC_SERVER_URL", stack.issuer()),
                Map.entry("PARLEY_OIDC_SCHEDULING_SECRET", Keycloak.SCHEDULING_SECRET),
                Map.entry("PARLEY_OIDC_VERIFICATION_SECRET", Keycloak.VERIFICATION_SECRET),
                Map.entry("PARLEY_STORAGE_FOLDER", stack.data().resolve("files").toString()),
                Map.entry("PARLEY_SECRET", "YmVuY2htYXJrLWJlbmNobWFyay1iZW5jaG1hcmstYmVuY2htYXJr"),
                Map.entry("PARLEY_EVENT_GROUP_SUFFIX", "-" + database.name()),
                Map.entry("PARLEY_DB_URL", database.url()),
                Map.entry("PARLEY_DB_APP_USERNAME", database.appUsername()),
                Map.entry("PARLEY_DB_APP_PASSWORD", database.appPassword()),
                Map.entry("PARLEY_DB_OWNER_USERNAME", database.ownerUsername()),
                Map.entry("PARLEY_DB_OWNER_PASSWORD", database.ownerPassword()));
    }

    private boolean ready() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The service ended; see the log of " + database.name());
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + management(port) + "/q/health/ready"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int management(int port) {
        return port + 10;
    }

    @Override
    public void close() {
        stop(process);
    }

    static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
