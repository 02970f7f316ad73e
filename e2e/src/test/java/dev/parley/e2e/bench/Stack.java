package dev.parley.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;

/** A local stack in another process, as its data folder and the settings in the environment describe it. */
record Stack(Path data, Properties secrets) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stack running() {
        Path data = Path.of("..")
                .resolve(System.getenv().getOrDefault("PARLEY_DATA", ".local"))
                .toAbsolutePath()
                .normalize();
        Properties secrets = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("No local stack has run in " + data, e);
        }
        return new Stack(data, secrets);
    }

    /** Of PostgreSQL's superuser. */
    String password() {
        return secrets.getProperty("postgresql");
    }

    int postgresPort() {
        return port("PARLEY_POSTGRESQL_PORT", 15432);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort() + "/" + database;
    }

    String kafka() {
        return "127.0.0.1:" + port("PARLEY_KAFKA_PORT", 19092);
    }

    String issuer() {
        return "http://localhost:" + port("PARLEY_KEYCLOAK_PORT", 8180) + "/realms/parley";
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    /** A fresh access token of a demo account. */
    String token(String user) {
        String form = "grant_type=password&client_id=parley-cli&scope=openid&username=" + user + "&password=" + user;
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return json(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .get("access_token")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The id of a demo account. */
    String subject(String user) {
        byte[] claims = Base64.getUrlDecoder().decode(token(user).split("\\.")[1]);
        return json(new String(claims, java.nio.charset.StandardCharsets.UTF_8))
                .get("sub")
                .asText();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException("Not JSON: " + text, e);
        }
    }

    private static int port(String variable, int otherwise) {
        return Integer.parseInt(System.getenv().getOrDefault(variable, "" + otherwise));
    }
}
