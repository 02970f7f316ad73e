package dev.parley.meeting.socket;

import dev.parley.meeting.access.ParticipantRole;
import dev.parley.platform.socket.Outlet;
import io.quarkus.websockets.next.WebSocketConnection;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;

/** A participant's socket at this replica. Messages wait until the welcome was sent. */
public final class Socket {

    private static final int REFUSED = 4000;

    private final UUID connectionId;
    private final UUID meetingId;
    private final UUID participantId;
    private final ParticipantRole role;
    private final int epoch;
    private final WebSocketConnection connection;
    private final Outlet outlet;
    private final Queue<String> early = new ArrayDeque<>();
    private volatile boolean inLobby;
    private volatile long heardAt = System.nanoTime();
    private boolean welcomed;

    Socket(
            UUID connectionId,
            UUID meetingId,
            UUID participantId,
            ParticipantRole role,
            int epoch,
            boolean inLobby,
            WebSocketConnection connection,
            int maxUnsentBytes) {
        this.connectionId = connectionId;
        this.meetingId = meetingId;
        this.participantId = participantId;
        this.role = role;
        this.epoch = epoch;
        this.inLobby = inLobby;
        this.connection = connection;
        this.outlet = new Outlet(connection, maxUnsentBytes);
    }

    synchronized void welcome(String frame) {
        welcomed = true;
        outlet.send(frame);
        early.forEach(outlet::send);
        early.clear();
    }

    synchronized boolean isWelcomed() {
        return welcomed;
    }

    synchronized void send(String frame) {
        if (welcomed) {
            outlet.send(frame);
        } else {
            early.add(frame);
        }
    }

    void cut(String reason) {
        outlet.close(REFUSED, reason);
    }

    /** Closes a connection that never became a participant's, with a reason. */
    static void refuse(WebSocketConnection connection, String frame) {
        connection.sendText(frame).subscribe().with(sent -> Outlet.close(connection, REFUSED, "refused"), lost -> {});
    }

    /** @param nanoTime when the browser last sent a message or answered a ping */
    void hear(long nanoTime) {
        heardAt = nanoTime;
    }

    boolean isSilent(long nanoTime, Duration patience) {
        return nanoTime - heardAt > patience.toNanos();
    }

    void admitted() {
        inLobby = false;
    }

    boolean isInside() {
        return !inLobby;
    }

    /** Interviewers hear of the lobby, unless they wait in it themselves. */
    boolean isHost() {
        return role == ParticipantRole.INTERVIEWER && isInside();
    }

    public UUID connectionId() {
        return connectionId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID participantId() {
        return participantId;
    }

    int epoch() {
        return epoch;
    }

    WebSocketConnection connection() {
        return connection;
    }
}
