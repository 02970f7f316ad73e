package dev.parley.platform.http;

import dev.parley.platform.id.Ids;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Who sends slowly takes nobody's place. */
@QuarkusTest
class SlowSendersIT {

    @TestHTTPResource("/api/v1/things")
    URI things;

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void twoHundredBodiesThatDoNotEndTakeNoPlace() throws IOException {
        for (int i = 0; i < 200; i++) {
            halfARequest();
        }

        for (int i = 0; i < 20; i++) {
            create(Ids.next().toString()).statusCode(201);
        }
    }

    @Test
    void aBodyThatComesInPiecesIsReadWhenItIsWhole() throws IOException {
        String body = "{\"name\":\"" + Ids.next() + "\"}";
        Socket socket = halfARequest(body.length());
        socket.getOutputStream().write(body.substring(0, 5).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        socket.getOutputStream().write(body.substring(5).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();

        assertThat(firstLine(socket)).contains("201");
    }

    @Test
    void aBodyThatStopsArrivingIsRefusedAfterAWhile() throws IOException {
        Socket socket = halfARequest();
        socket.getOutputStream().write('{');
        socket.getOutputStream().flush();

        assertThat(firstLine(socket)).contains("408");
    }

    @Test
    void aLargeBodyWithoutALengthIsRefusedWhenItIsTooLarge() throws IOException {
        Socket socket = new Socket(things.getHost(), things.getPort());
        slow.add(socket);
        var out = socket.getOutputStream();
        out.write(head("Transfer-Encoding: chunked"));
        byte[] piece = "x".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
        try {
            for (int i = 0; i < 40; i++) {
                out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(piece);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
        } catch (IOException refusedAlready) {
            // the answer may come before all is sent
        }
        assertThat(firstLine(socket)).contains("413");
    }

    private static io.restassured.response.ValidatableResponse create(String name) {
        return given().contentType("application/json")
                .body("{\"name\":\"" + name + "\"}")
                .post("/api/v1/things")
                .then()
                .body("name", equalTo(name));
    }

    private Socket halfARequest() throws IOException {
        return halfARequest(1_000);
    }

    private Socket halfARequest(int length) throws IOException {
        Socket socket = new Socket(things.getHost(), things.getPort());
        socket.setSoTimeout(30_000);
        slow.add(socket);
        socket.getOutputStream().write(head("Content-Length: " + length));
        socket.getOutputStream().flush();
        return socket;
    }

    private static byte[] head(String header) {
        return ("POST /api/v1/things HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + header
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String firstLine(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = socket.getInputStream().read();
        while (next >= 0 && next != '\n') {
            line.append((char) next);
            next = socket.getInputStream().read();
        }
        return line.toString();
    }
}
