package dev.parley.platform.socket;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;

import java.nio.charset.StandardCharsets;

/** Sends messages to a socket in order. A page that does not read them is disconnected before they fill the memory. */
public final class Outlet {

    private static final int TOO_SLOW = 4008;

    private final WebSocketConnection connection;
    private final int maxUnsentBytes;
    private int unsent;

    public Outlet(WebSocketConnection connection, int maxUnsentBytes) {
        this.connection = connection;
        this.maxUnsentBytes = maxUnsentBytes;
    }

    public synchronized void send(String frame) {
        int size = frame.getBytes(StandardCharsets.UTF_8).length;
        unsent += size;
        if (unsent > maxUnsentBytes) {
            close(TOO_SLOW, "too-slow");
            return;
        }
        connection.sendText(frame).subscribe().with(sent -> written(size), lost -> written(size));
    }

    private synchronized void written(int size) {
        unsent -= size;
    }

    public void close(int code, String reason) {
        close(connection, code, reason);
    }

    /** Ignores a failure to send the close reason. */
    public static void close(WebSocketConnection connection, int code, String reason) {
        connection.close(new CloseReason(code, reason)).subscribe().with(closed -> {}, lost -> {});
    }
}
