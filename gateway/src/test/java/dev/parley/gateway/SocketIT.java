package dev.parley.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(Surroundings.class)
class SocketIT {

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

    @Test
    void a_socket_of_an_own_page_reaches_a_replica_and_answers_come_back() throws InterruptedException {
        Browser browser = Browser.signedIn();

        WebSocket socket = open("/ws/room", browser, Browser.ORIGIN, "ticket.good");
        JsonObject seen = new JsonObject(next()).getJsonObject("headers");
        socket.sendText("ping", true).join();

        assertThat(next()).isEqualTo("ping");
        assertThat(socket.getSubprotocol()).isEqualTo("parley.v1");
        assertThat(seen.getString("authorization")).startsWith("Bearer ey");
        assertThat(seen.getString("sec-websocket-protocol")).contains("ticket.good");
        assertThat(seen.containsKey("cookie")).isFalse();
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
        assertThat(next()).isEqualTo("closed 1000");
    }

    @Test
    void a_candidate_without_a_session_may_open_one_too() throws InterruptedException {
        Browser candidate = new Browser().with("__Host-parley-home", "key");

        open("/ws/room", candidate, Browser.ORIGIN, "ticket.good");

        assertThat(new JsonObject(next()).getString("service")).startsWith("meeting-");
    }

    @Test
    void another_site_may_not_open_a_socket() {
        assertRefused("/ws/room", Browser.signedIn(), "http://evil.example", "ticket.good", 403);
        assertRefused("/ws/room", new Browser(), "http://evil.example", "ticket.good", 403);
    }

    @Test
    void a_refusal_of_the_service_comes_through() {
        assertRefused("/ws/room", new Browser(), Browser.ORIGIN, "ticket.bad", 401);
    }

    @Test
    void the_live_channel_is_for_own_pages_and_says_when_its_service_is_away() {
        assertRefused("/ws/live", Browser.signedIn(), "http://evil.example", "none", 403);
        assertRefused("/ws/live", Browser.signedIn(), Browser.ORIGIN, "none", 503);
    }

    @Test
    void an_unknown_socket_is_not_found() {
        assertRefused("/ws/other", new Browser(), Browser.ORIGIN, "ticket.good", 404);
    }

    @Test
    void sign_out_closes_the_sockets_of_the_session_at_once_and_says_why() throws InterruptedException {
        Browser browser = Browser.signedIn();
        open("/ws/room", browser, Browser.ORIGIN, "ticket.good");
        next();

        browser.get("/logout");

        assertThat(next()).isEqualTo("closed 4001 session-over");
    }

    @Test
    void a_session_that_keycloak_has_ended_takes_its_sockets_along_and_no_others() throws InterruptedException {
        String sid = FakeKeycloak.code("any");
        WebSocket staying = open("/ws/room", Browser.signedIn(), Browser.ORIGIN, "ticket.good");
        next();
        WebSocket ending = open("/ws/room", Browser.signedIn(sid), Browser.ORIGIN, "ticket.good");
        next();

        FakeKeycloak.end(sid);

        assertThat(nextWhileAlive(staying, ending)).isEqualTo("closed 4001 session-over");
        staying.sendText("still here", true).join();
        assertThat(next()).isEqualTo("still here");
    }

    /** Browsers answer the services' pings; without a byte from them their sockets are cut as idle. */
    private String nextWhileAlive(WebSocket... sockets) throws InterruptedException {
        try (var pings = Executors.newSingleThreadScheduledExecutor()) {
            pings.scheduleAtFixedRate(
                    () -> Stream.of(sockets).forEach(socket -> socket.sendPing(ByteBuffer.allocate(0))),
                    0,
                    500,
                    TimeUnit.MILLISECONDS);
            String next = next();
            pings.shutdownNow();
            return next;
        }
    }

    private void assertRefused(String path, Browser browser, String origin, String ticket, int status) {
        assertThatThrownBy(() -> open(path, browser, origin, ticket))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> assertThat(
                                refused.getResponse().statusCode())
                        .isEqualTo(status));
    }

    private WebSocket open(String path, Browser browser, String origin, String ticket) {
        WebSocket.Builder builder =
                HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", origin);
        if (!browser.cookies().isEmpty()) {
            builder.header("Cookie", browser.cookieHeader());
        }
        URI uri = URI.create(Browser.uri(path).toString().replaceFirst("http", "ws"));
        return builder.subprotocols("parley.v1", ticket)
                .buildAsync(uri, new Queue())
                .join();
    }

    private String next() throws InterruptedException {
        return received.poll(5, TimeUnit.SECONDS);
    }

    private final class Queue implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                received.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            received.add(("closed " + code + " " + reason).strip());
            return null;
        }
    }
}
