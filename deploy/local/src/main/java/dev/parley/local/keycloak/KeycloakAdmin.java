package dev.parley.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.local.process.StackFailure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Calls Keycloak's admin API for the suite's realm. */
final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String server;
    private final String token;

    KeycloakAdmin(String server, String user, String password) {
        this.server = server;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=" + user + "&password=" + password))
                .build();
        this.token = read(send(request, "Signing in at Keycloak"))
                .path("access_token")
                .asText();
    }

    /** The answer; empty when the object does not exist. */
    Optional<JsonNode> get(String path) {
        HttpResponse<String> response = exchange(request(path).GET().build());
        if (response.statusCode() == 404) {
            return Optional.empty();
        }
        return Optional.of(read(checked(response, "GET " + path)));
    }

    void post(String path, JsonNode body) {
        send(write(path, "POST", body), "POST " + path);
    }

    void put(String path, JsonNode body) {
        send(write(path, "PUT", body), "PUT " + path);
    }

    private HttpRequest write(String path, String method, JsonNode body) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + "/admin/realms/parley" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private static String send(HttpRequest request, String what) {
        return checked(exchange(request), what);
    }

    private static String checked(HttpResponse<String> response, String what) {
        if (response.statusCode() / 100 != 2) {
            throw new StackFailure("Keycloak's realm could not be brought up to date: " + what + " was answered with "
                    + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackFailure("Keycloak does not answer " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while talking to Keycloak", e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new StackFailure("Keycloak's answer is not JSON: " + body, e);
        }
    }
}
