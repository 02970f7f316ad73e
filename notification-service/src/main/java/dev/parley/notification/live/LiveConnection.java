package dev.parley.notification.live;

import dev.parley.platform.socket.Outlet;
import io.quarkus.websockets.next.WebSocketConnection;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** One open socket at this replica and what it wants to hear. */
final class LiveConnection {

    private static final int SESSION_OVER = 4001;
    private static final int SILENT = 4000;
    private static final int TOO_MANY = 4029;

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int MESSAGES_PER_WINDOW = 100;

    private final Viewer viewer;
    private final Wire wire;
    private final Outlet outlet;
    private volatile long heardAt = System.nanoTime();
    private Set<String> topics = Set.of();
    private long told;
    private long windowFrom = heardAt;
    private int messages;

    LiveConnection(Viewer viewer, WebSocketConnection connection, Wire wire, int maxUnsentBytes) {
        this.viewer = viewer;
        this.wire = wire;
        this.outlet = new Outlet(connection, maxUnsentBytes);
    }

    Viewer viewer() {
        return viewer;
    }

    /** From now on it is told what follows that sequence. */
    synchronized void listen(Set<String> wanted, long after) {
        topics = Set.copyOf(wanted);
        told = after;
    }

    /** Tells it, if it is for this socket and was not told before. */
    synchronized void offer(LiveEvent event) {
        if (event.seq() > told && topics.contains(event.topic()) && viewer.mayHear(event)) {
            told = event.seq();
            send(ServerMessage.Event.of(event));
        }
    }

    void send(ServerMessage message) {
        outlet.send(wire.write(message));
    }

    void hear() {
        heardAt = System.nanoTime();
    }

    /** Frames of one socket come one after the other; false, and cut, when there are too many. */
    boolean hearMessage() {
        hear();
        if (heardAt - windowFrom > WINDOW.toNanos()) {
            windowFrom = heardAt;
            messages = 0;
        }
        messages++;
        if (messages > MESSAGES_PER_WINDOW) {
            tooMany();
        }
        return messages <= MESSAGES_PER_WINDOW;
    }

    /** True, and cut, when nothing was heard of it, or what its holder has shown is good no longer. */
    boolean isOver(Instant now, Duration silence) {
        boolean sessionOver = !now.isBefore(viewer.until());
        boolean silent = System.nanoTime() - heardAt > silence.toNanos();
        if (sessionOver) {
            outlet.close(SESSION_OVER, "session-over");
        } else if (silent) {
            outlet.close(SILENT, "silent");
        }
        return sessionOver || silent;
    }

    void tooMany() {
        outlet.close(TOO_MANY, "too-many");
    }
}
