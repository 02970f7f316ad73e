package dev.parley.meeting.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The socket of a page, as a real browser opens it. */
public final class Browser implements WebSocket.Listener {

    public static final String ORIGIN = "http://localhost:8080";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private volatile String closed;
    private volatile boolean asleep;
    private WebSocket socket;
    private String participantId;

    private Browser() {}

    /** Joined, connected and welcomed. */
    public static Browser open(Response join) {
        Browser browser = connect(ORIGIN, "ticket." + join.path("ticket"));
        browser.participantId = join.path("participantId");
        browser.send(Map.of("t", "hello"));
        browser.await("welcome");
        return browser;
    }

    /** Only connected. */
    public static Browser connect(String origin, String credential) {
        Browser browser = new Browser();
        browser.socket = CLIENT.newWebSocketBuilder()
                .header("Origin", origin)
                .subprotocols("parley.v1", credential)
                .buildAsync(URI.create("ws://localhost:" + port() + "/ws/room"), browser)
                .join();
        return browser;
    }

    /** The status with which the socket is refused. */
    public static int refusal(String origin, String credential) {
        try {
            connect(origin, credential).drop();
            return 101;
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        }
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    /** A page that lost its socket comes back. */
    public Browser resume() {
        Browser browser = connect(ORIGIN, "resume." + resumeToken());
        browser.participantId = participantId;
        browser.send(Map.of("t", "hello"));
        browser.await("welcome");
        return browser;
    }

    public String resumeToken() {
        return await("welcome").path("resumeToken").asText();
    }

    public String id() {
        return participantId;
    }

    public String subprotocol() {
        return socket.getSubprotocol();
    }

    public void send(Map<String, ?> message) {
        try {
            socket.sendText(JSON.writeValueAsString(message), true).join();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public void sendRaw(String text) {
        socket.sendText(text, true).join();
    }

    public void leave() {
        if (closed == null) {
            send(Map.of("t", "leave"));
        }
    }

    /** The network is gone. */
    public void drop() {
        closed = "dropped";
        socket.abort();
    }

    /** The machine sleeps: the connection stands, nothing is read nor answered. */
    public void sleep() {
        asleep = true;
    }

    public JsonNode await(String type) {
        return await(message -> message.path("t").asText().equals(type));
    }

    public JsonNode await(String type, Predicate<JsonNode> wanted) {
        return await(message -> message.path("t").asText().equals(type) && wanted.test(message));
    }

    private JsonNode await(Predicate<JsonNode> wanted) {
        return Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(10))
                .until(() -> heard.stream().filter(wanted).findFirst().orElse(null), message -> message != null);
    }

    public List<JsonNode> heard(String type) {
        return heard.stream()
                .filter(message -> message.path("t").asText().equals(type))
                .toList();
    }

    /** After this everything that was sent before has been heard. */
    public void settle() {
        int n = (int) (System.nanoTime() & 0xFFFFFF);
        send(Map.of("t", "ping", "n", n));
        await("pong", pong -> pong.path("n").asInt() == n);
    }

    public String awaitClose() {
        return Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(10))
                .until(() -> closed, reason -> reason != null);
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                heard.add(JSON.readTree(partial.toString()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
            partial.setLength(0);
        }
        return more(webSocket);
    }

    @Override
    public CompletionStage<?> onPing(WebSocket webSocket, ByteBuffer message) {
        return more(webSocket);
    }

    private CompletionStage<?> more(WebSocket webSocket) {
        if (!asleep) {
            webSocket.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed = reason;
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed = "error";
    }
}
