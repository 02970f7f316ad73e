package dev.parley.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.local.process.StackFailure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/** Calls the public REST API through the gateway, as a demo user or with a candidate's link. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(300);

    private final String base;
    private final Map<String, String> headers;

    private Api(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** Signs a demo user in through a client for scripts, which only the local realm has. */
    static Api as(String user, String publicUrl, String issuer) {
        String form = "grant_type=password&client_id=parley-cli&username=" + user + "&password=" + user;
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .timeout(Duration.ofSeconds(30))
                .build();
        Answer answer = send(request);
        String token = answer.orFail("Sign-in of " + user).path("access_token").asText();
        return new Api(publicUrl + "/api/v1", Map.of("Authorization", "Bearer " + token));
    }

    /** Acts as the browser of a candidate who has opened their link. */
    static Api withToken(String publicUrl, String token) {
        return inBrowser(publicUrl, "__Host-parley-v=" + token);
    }

    /** Acts as the browser of a candidate who has opened the link of an interview. */
    static Api withInterview(String publicUrl, String interviewId, String key) {
        return inBrowser(publicUrl, "__Host-parley-i-" + interviewId + "=" + key);
    }

    private static Api inBrowser(String publicUrl, String cookie) {
        return new Api(publicUrl + "/api/v1", Map.of("Cookie", cookie, "Origin", publicUrl, "X-Parley", "1"));
    }

    /** Repeats a request for a while, because a service hears of what is new in others through events. */
    static Answer untilKnown(Supplier<Answer> request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = request.get();
        while (!answer.ok() && System.nanoTime() < deadline) {
            try {
                Thread.sleep(BETWEEN_TRIES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackFailure("Interrupted while writing demo data", e);
            }
            answer = request.get();
        }
        return answer;
    }

    JsonNode get(String path) {
        return tryGet(path).orFail("GET " + path);
    }

    Answer tryGet(String path) {
        return send(request(path).GET().build());
    }

    JsonNode post(String path, Map<String, ?> body) {
        return tryPost(path, body).orFail("POST " + path);
    }

    JsonNode put(String path, Map<String, ?> body) {
        return trySend("PUT", path, body).orFail("PUT " + path);
    }

    JsonNode upload(String path, String fileName, byte[] file) {
        return send(request(path)
                        .header("Content-Type", "application/octet-stream")
                        .header("X-File-Name", fileName)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build())
                .orFail("Upload of " + fileName);
    }

    /** @param digest SHA-256 */
    void putChunk(String path, byte[] chunk, byte[] digest) {
        Answer answer = send(request(path)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(chunk))
                .build());
        if (!answer.ok()) {
            answer.orFail("PUT " + path);
        }
    }

    JsonNode sendCsv(String path, String csv) {
        return send(request(path)
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(csv))
                        .build())
                .orFail("POST " + path);
    }

    Answer tryPost(String path, Map<String, ?> body) {
        return trySend("POST", path, body);
    }

    private Answer trySend(String method, String path, Map<String, ?> body) {
        try {
            String json = JSON.writeValueAsString(body);
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(json))
                    .build());
        } catch (IOException e) {
            throw new StackFailure("A demo request cannot be written: " + e.getMessage(), e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        headers.forEach(builder::header);
        return builder;
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(0, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while writing demo data", e);
        }
    }

    /** An answer of the API; status 0 when there was none. */
    record Answer(int status, String body) {

        boolean ok() {
            return status / 100 == 2;
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new StackFailure("An answer of the API is not JSON: " + body, e);
            }
        }

        JsonNode orFail(String what) {
            if (!ok()) {
                throw new StackFailure(what + " was answered with " + status + ": " + body);
            }
            return json();
        }
    }
}
