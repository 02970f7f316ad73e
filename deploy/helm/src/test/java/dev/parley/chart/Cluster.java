package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** As much of a Kubernetes API as Helm asks while it renders: the Secrets that {@code lookup} looks for. */
final class Cluster implements AutoCloseable {

    private static final String SECRETS = "/api/v1/namespaces/parley/secrets/";

    private final Map<String, JsonNode> secrets;
    private final HttpServer server;

    /** Without Secrets, as before an install. Otherwise the Secrets of an earlier one. */
    Cluster(Map<String, JsonNode> secrets) {
        this.secrets = secrets;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
            // Helm reads this variable, which the POM sets.
            Files.writeString(
                    Path.of(System.getenv("KUBECONFIG")),
                    CONFIG.formatted(server.getAddress().getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        JsonNode secret = path.startsWith(SECRETS) ? secrets.get(path.substring(SECRETS.length())) : null;
        Object body = path.equals("/api/v1")
                ? Map.of("kind", "APIResourceList", "groupVersion", "v1", "resources", List.of(RESOURCE))
                : secret == null
                        ? Map.of("kind", "Status", "status", "Failure", "reason", "NotFound", "code", 404)
                        : secret;
        byte[] json = Yaml.JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(path.equals("/api/v1") || secret != null ? 200 : 404, json.length);
        try (exchange) {
            exchange.getResponseBody().write(json);
        }
    }

    private static final Map<String, Object> RESOURCE = Map.of(
            "name", "secrets", "singularName", "secret", "namespaced", true, "kind", "Secret", "verbs", List.of("get"));

    private static final String CONFIG = """
            apiVersion: v1
            kind: Config
            clusters: [{name: double, cluster: {server: "http://127.0.0.1:%d"}}]
            users: [{name: nobody, user: {}}]
            contexts: [{name: double, context: {cluster: double, user: nobody}}]
            current-context: double
            """;
}
