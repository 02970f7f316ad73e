package dev.parley.invite;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A second replica of the service: the packaged one, in a process of its own, on the database of the running tests. */
final class OtherReplica implements AutoCloseable {

    private static final Path PACKAGED = Path.of("target/quarkus-app").toAbsolutePath();
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[\\d.]+:(\\d+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;
    private int port;

    private OtherReplica() {}

    static OtherReplica started() {
        OtherReplica replica = new OtherReplica();
        replica.start();
        return replica;
    }

    /** Starts it, again after {@link #kill}. It takes part in requests only: no events, no schedules. */
    void start() {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx192m",
                        "-jar",
                        "quarkus-run.jar")
                .directory(PACKAGED.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment(ConfigProvider.getConfig()));
        try {
            process = builder.start();
            port = awaitPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(Config config) {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_PORT", "0"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", "0"),
                Map.entry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"),
                Map.entry("QUARKUS_SCHEDULER_ENABLED", "false"),
                Map.entry("PARLEY_OUTBOX_RELAY", "false"),
                Map.entry("PARLEY_EVENT_GROUP_SUFFIX", "-beside" + value(config, "parley.event.group-suffix")),
                Map.entry("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_AUTO_OFFSET_RESET", "latest"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", value(config, "kafka.bootstrap.servers")),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", ""),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", value(config, "quarkus.oidc.public-key")),
                Map.entry("PARLEY_SECRET", value(config, "parley.secret")),
                Map.entry("PARLEY_DB_URL", value(config, "parley.db.url")),
                Map.entry("PARLEY_DB_APP_USERNAME", value(config, "parley.db.app.username")),
                Map.entry("PARLEY_DB_APP_PASSWORD", value(config, "parley.db.app.password")),
                Map.entry("PARLEY_DB_OWNER_USERNAME", value(config, "parley.db.owner.username")),
                Map.entry("PARLEY_DB_OWNER_PASSWORD", value(config, "parley.db.owner.password")));
    }

    private static String value(Config config, String name) {
        return config.getValue(name, String.class);
    }

    /** Reads the log until it names the port, and then to its end, so that the process never waits for a reader. */
    private int awaitPort() throws IOException {
        BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder heard = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            heard.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread.ofVirtual().start(() -> log.lines().forEach(unread -> {}));
                return Integer.parseInt(listening.group(1));
            }
        }
        throw new IllegalStateException("The replica did not start:\n" + heard);
    }

    int port() {
        return port;
    }

    /** The status of the answer, or 0 when the replica died before it had answered. */
    int redeem(String email, String code) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/invites/redeem"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"email\":\"%s\",\"code\":\"%s\"}".formatted(email, code)))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException died) {
            return 0;
        }
    }

    /** Without a warning, as when its machine fails. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
        client.close();
    }
}
