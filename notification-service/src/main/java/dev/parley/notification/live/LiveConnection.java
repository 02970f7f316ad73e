package dev.parley.notification.live;

import dev.parley.platform.id.Ids;
import dev.parley.platform.socket.Outlet;
import io.quarkus.websockets.next.WebSocketConnection;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** One open socket at this replica and its topics. */
final class LiveConnection {

    private static final int SESSION_OVER = 4001;
    private static final int SILENT = 4000;
    private static final int TOO_MANY = 4029;

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int MESSAGES_PER_WINDOW = 100;

    private final UUID id = Ids.next();
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

    UUID id() {
        return id;
    }

    boolean wasHeardWithin(Duration time) {
        return System.nanoTime() - heardAt <= time.toNanos();
    }

    Viewer viewer() {
        return viewer;
    }

    /** Subscribes the socket to what follows that sequence. */
    synchronized void listen(Set<String> wanted, long after) {
        topics = Set.copyOf(wanted);
        told = after;
    }

    /** Sends the event if it is for this socket and was not sent before. */
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

    /**
     * Counts a frame; frames of one socket arrive one after another. Returns false and closes the socket when there
     * are too many.
     */
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

    /** Returns true and closes the socket when it was silent too long or its token has expired. */
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
