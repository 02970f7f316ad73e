package dev.parley.gateway;

import io.vertx.core.json.JsonObject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client that writes its bytes when it likes, and reads when it likes. */
final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MS = 20_000;
    private static final int MOMENT_MS = 200;

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final Socket socket = new Socket();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    RawClient() {
        try {
            socket.setReceiveBufferSize(16 * 1024);
            socket.connect(new InetSocketAddress("127.0.0.1", Browser.uri("/").getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of a POST whose body is announced and not sent. */
    static RawClient posting(String path, String... headers) {
        RawClient client = new RawClient();
        client.send("POST " + path + " HTTP/1.1\r\nHost: parley.test\r\nContent-Type: application/json\r\n"
                + String.join("\r\n", headers) + "\r\n\r\n");
        return client;
    }

    /** False when the other side has hung up. */
    boolean send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    /** Sends the text again and again, a moment apart, until an answer begins or the other side hangs up. */
    void trickle(String text) {
        int before = received.size();
        for (int i = 0; i < PATIENCE_MS / MOMENT_MS; i++) {
            if (!send(text) || isHungUp() || received.size() > before) {
                return;
            }
        }
        throw new AssertionError("The gateway waits for ever");
    }

    /** Listens for a moment. */
    boolean isHungUp() {
        return read(MOMENT_MS) < 0;
    }

    /** Everything until the other side hangs up. */
    String answer() {
        return new String(bytes(), StandardCharsets.ISO_8859_1);
    }

    /** One answer with a body of a given length, whatever becomes of the connection. */
    String oneAnswer() {
        while (!isWhole(received.toString(StandardCharsets.ISO_8859_1))) {
            int count = read(PATIENCE_MS);
            if (count <= 0) {
                break;
            }
        }
        return received.toString(StandardCharsets.ISO_8859_1);
    }

    private static boolean isWhole(String answer) {
        int head = answer.indexOf("\r\n\r\n");
        Matcher length = LENGTH.matcher(answer);
        return head >= 0 && length.find() && answer.length() >= head + 4 + Integer.parseInt(length.group(1));
    }

    byte[] bytes() {
        int count;
        do {
            count = read(PATIENCE_MS);
        } while (count > 0);
        if (count == 0) {
            throw new AssertionError("The gateway waits for ever after " + received);
        }
        return received.toByteArray();
    }

    static int status(String answer) {
        return Integer.parseInt(answer.split(" ")[1]);
    }

    static JsonObject problem(String answer) {
        return new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of bytes, 0 when none came in time, -1 when the other side has hung up. */
    private int read(int timeoutMs) {
        byte[] part = new byte[64 * 1024];
        try {
            socket.setSoTimeout(timeoutMs);
            int count = socket.getInputStream().read(part);
            received.write(part, 0, Math.max(0, count));
            return count;
        } catch (SocketTimeoutException nothingYet) {
            return 0;
        } catch (IOException reset) {
            return -1;
        }
    }
}
