package dev.parley.platform.http;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WholeAnswerTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        client.shutdownNow();
    }

    @Test
    void aBodyThatNeverEndsIsLeft() throws Exception {
        CompletableFuture<Boolean> left =
                CompletableFuture.supplyAsync(() -> answers("Content-Length: 100", "x", true));

        assertThatThrownBy(() -> ask(Duration.ofMillis(300))).isInstanceOf(HttpTimeoutException.class);

        assertThat(left.get(20, TimeUnit.SECONDS))
                .as("the connection was closed")
                .isTrue();
    }

    @Test
    void aWholeAnswerIsHandedOn() throws Exception {
        CompletableFuture<Boolean> answered =
                CompletableFuture.supplyAsync(() -> answers("Content-Length: 2", "ok", false));

        HttpResponse<String> answer = ask(LONG);

        assertThat(answer.body()).isEqualTo("ok");
        answered.get(20, TimeUnit.SECONDS);
    }

    @Test
    void nobodyWhoAnswersIsAFailureOfTheConnection() throws IOException {
        server.close();

        assertThatThrownBy(() -> ask(LONG)).isInstanceOf(ConnectException.class);
    }

    private HttpResponse<String> ask(Duration patience) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
        return WholeAnswer.of(
                client, HttpRequest.newBuilder(address).timeout(patience).build(), BodyHandlers.ofString());
    }

    /** Whether the other side has closed the connection, if one waits for that. */
    private boolean answers(String header, String body, boolean waits) {
        try (Socket socket = server.accept()) {
            String head = "HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            int read;
            do {
                read = waits ? socket.getInputStream().read() : -1;
            } while (read >= 0);
            return waits;
        } catch (IOException reset) {
            return true;
        }
    }
}
