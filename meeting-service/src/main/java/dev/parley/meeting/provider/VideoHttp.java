package dev.parley.meeting.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.parley.meeting.provider.VideoFailure.Cause;
import dev.parley.platform.http.WholeAnswer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Requests to video services. What is sent and answered reaches no log: it holds tokens, links and passwords. */
@ApplicationScoped
class VideoHttp {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final long MOST_BYTES = 4_000_000;
    private static final int AT_ONCE = 16;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    /** Zoom's code of a token that lacks a scope, which comes with 400. */
    private static final int LACKS_SCOPE = 4711;

    private final HttpClient client;
    private final ObjectMapper json;
    private final Duration patience;
    private final Semaphore places = new Semaphore(AT_ONCE);

    VideoHttp(VideoSettings settings, ObjectMapper json) {
        this.patience = settings.patience();
        this.json = json;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }

    /** @param authorization null: none */
    JsonNode form(URI to, Map<String, String> fields, String authorization) throws VideoFailure {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return send(request, true);
    }

    /** @param body null: none */
    JsonNode call(String method, URI to, Object body, String token) throws VideoFailure {
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
        return send(request, false);
    }

    private JsonNode send(HttpRequest.Builder request, boolean forToken) throws VideoFailure {
        HttpResponse<String> answer = whole(
                request.header("Accept", "application/json").timeout(patience).build());
        if (answer.statusCode() / 100 != 2) {
            throw refusal(answer, forToken);
        }
        return answer.body().isBlank() ? MissingNode.getInstance() : tree(answer.body());
    }

    private HttpResponse<String> whole(HttpRequest request) throws VideoFailure {
        boolean placed = false;
        try {
            placed = places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!placed) {
                throw new VideoFailure(Cause.TIMEOUT);
            }
            return WholeAnswer.of(client, request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        } catch (HttpTimeoutException e) {
            throw new VideoFailure(Cause.TIMEOUT);
        } catch (IOException e) {
            throw new VideoFailure(Cause.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VideoFailure(Cause.UNREACHABLE);
        } finally {
            if (placed) {
                places.release();
            }
        }
    }

    /** A token is refused with 400 when account, key or consent is wrong (RFC 6749, 5.2). */
    private VideoFailure refusal(HttpResponse<String> answer, boolean forToken) {
        int status = answer.statusCode();
        if (status == 429) {
            return new VideoFailure(Cause.BUSY, retryAfter(answer));
        }
        if (status >= 500) {
            return new VideoFailure(Cause.UNAVAILABLE, retryAfter(answer));
        }
        if (status == 401 || forToken && status == 400) {
            return new VideoFailure(Cause.UNAUTHORIZED);
        }
        if (status == 403 || code(answer.body()) == LACKS_SCOPE) {
            return new VideoFailure(Cause.FORBIDDEN);
        }
        return new VideoFailure(status == 404 || status == 410 ? Cause.GONE : Cause.REFUSED);
    }

    private int code(String body) {
        try {
            return tree(body).path("code").asInt(0);
        } catch (VideoFailure e) {
            return 0;
        }
    }

    /** In seconds; a date, or nothing readable, counts as nothing. */
    private static Duration retryAfter(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .map(pause -> pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause)
                .orElse(null);
    }

    private JsonNode tree(String body) throws VideoFailure {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new VideoFailure(Cause.UNREADABLE);
        }
    }

    private String text(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable", e);
        }
    }

    /** A text or number that the API promises. */
    static String needed(JsonNode answer, String field) throws VideoFailure {
        JsonNode value = answer.path(field);
        if (!value.isValueNode() || value.asText("").isBlank() || value.isNull()) {
            throw new VideoFailure(Cause.UNREADABLE);
        }
        return value.asText();
    }
}
