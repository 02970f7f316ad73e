package dev.parley.notification.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** The live channel as a page sees it. */
final class LivePage implements WebSocket.Listener, AutoCloseable {

    static final String ORIGIN = "http://localhost:8080";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private volatile Integer closed;
    private WebSocket socket;

    private LivePage() {}

    static LivePage of(String token) {
        return of(token, "interviews");
    }

    /** Connected, welcomed and subscribed since the welcome. */
    static LivePage of(String token, String topic) {
        LivePage page = connect(token, ORIGIN);
        page.subscribe(page.await("welcome").path("seq").asLong(), topic);
        page.settle();
        return page;
    }

    static LivePage connect(String token, String origin) {
        LivePage page = new LivePage();
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().subprotocols("parley.live.v1");
        if (origin != null) {
            builder.header("Origin", origin);
        }
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        page.socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/ws/live"), page)
                .join();
        return page;
    }

    /** The status with which the socket is refused. */
    static int refusal(String token, String origin) {
        try (LivePage page = connect(token, origin)) {
            return 101;
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        }
    }

    String subprotocol() {
        return socket.getSubprotocol();
    }

    void subscribe(long since) {
        subscribe(since, "interviews");
    }

    public void subscribe(long since, String... topics) {
        send(Map.of("t", "subscribe", "topics", List.of(topics), "since", since));
    }

    void send(Map<String, ?> message) {
        try {
            sendRaw(JSON.writeValueAsString(message));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void sendRaw(String text) {
        socket.sendText(text, true).join();
    }

    /** After this everything that was sent before has been heard. */
    void settle() {
        int n = (int) (System.nanoTime() & 0xFFFFFF);
        send(Map.of("t", "ping", "n", n));
        Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> heard("pong").stream()
                .anyMatch(pong -> pong.path("n").asInt() == n));
    }

    JsonNode await(String type) {
        Awaitility.await().pollInterval(Duration.ofMillis(10)).until(() -> !heard(type)
                .isEmpty());
        return heard(type).getFirst();
    }

    /** The events about that interview, once there are so many. */
    List<JsonNode> await(UUID interview, int count, Duration patience) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .atMost(patience)
                .until(() -> about(interview).size() >= count);
        return about(interview);
    }

    List<JsonNode> about(UUID interview) {
        return heard("event").stream()
                .filter(event -> event.path("id").asText().equals(interview.toString()))
                .toList();
    }

    List<JsonNode> heard(String type) {
        return heard.stream()
                .filter(message -> message.path("t").asText().equals(type))
                .toList();
    }

    Integer closed() {
        return closed;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                heard.add(JSON.readTree(partial.toString()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed = code;
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
