package dev.parley.meeting.socket;

import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.socket.Outlet;
import io.quarkus.websockets.next.OpenConnections;
import io.quarkus.websockets.next.UserData;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The sockets of this replica, by room. */
@ApplicationScoped
public class LocalSockets {

    private static final UserData.TypedKey<Socket> SOCKET = new UserData.TypedKey<>("socket");
    private static final long SILENT_NANOS = Duration.ofSeconds(30).toNanos();
    private static final int REFRESH_EVERY = 4;

    private final Map<UUID, List<Socket>> byRoom = new ConcurrentHashMap<>();
    private final Map<String, Long> silentSince = new ConcurrentHashMap<>();
    private final OpenConnections openConnections;
    private final ResumeTokens resumeTokens;
    private final Wire wire;
    private int renewals;

    LocalSockets(OpenConnections openConnections, ResumeTokens resumeTokens, Wire wire) {
        this.openConnections = openConnections;
        this.resumeTokens = resumeTokens;
        this.wire = wire;
    }

    void add(Socket socket) {
        socket.connection().userData().put(SOCKET, socket);
        byRoom.compute(socket.meetingId(), (room, sockets) -> {
            List<Socket> more = sockets == null ? new ArrayList<>() : new ArrayList<>(sockets);
            more.add(socket);
            return List.copyOf(more);
        });
    }

    void remove(Socket socket) {
        byRoom.computeIfPresent(socket.meetingId(), (room, sockets) -> {
            List<Socket> fewer =
                    sockets.stream().filter(other -> other != socket).toList();
            return fewer.isEmpty() ? null : fewer;
        });
    }

    Optional<Socket> of(WebSocketConnection connection) {
        return Optional.ofNullable(connection.userData().get(SOCKET));
    }

    Stream<Socket> in(UUID meetingId) {
        return byRoom.getOrDefault(meetingId, List.of()).stream();
    }

    public List<Socket> all() {
        return byRoom.values().stream().flatMap(Collection::stream).toList();
    }

    int rooms() {
        return byRoom.size();
    }

    /** Those whose leases are there: a socket is welcomed after the transaction that took its lease. */
    public List<UUID> connections() {
        return all().stream()
                .filter(Socket::isWelcomed)
                .map(Socket::connectionId)
                .toList();
    }

    /** Removes sockets whose browser vanished silently, because it sleeps or is offline. */
    public List<UUID> takeSilent(Duration patience) {
        long now = System.nanoTime();
        List<Socket> silent =
                all().stream().filter(socket -> socket.isSilent(now, patience)).toList();
        silent.forEach(socket -> {
            remove(socket);
            socket.cut("silent");
        });
        return silent.stream().map(Socket::connectionId).toList();
    }

    /** Closes the given sockets that no longer speak for a participant. Their browsers reconnect by themselves. */
    public void keepOnly(Collection<UUID> asked, Set<UUID> valid) {
        all().stream()
                .filter(socket -> asked.contains(socket.connectionId()) && !valid.contains(socket.connectionId()))
                .forEach(socket -> socket.cut("lease-lost"));
    }

    /** Renews tokens every fourth time. A token outlasts four intervals plus the grace. */
    public void refreshResumeTokens() {
        if (++renewals % REFRESH_EVERY == 0) {
            all().forEach(socket -> socket.send(wire.write(new ServerMessage.ResumeToken(
                    resumeTokens.issue(socket.participantId(), socket.meetingId(), socket.epoch())))));
        }
    }

    /** Closes connections that used a ticket but never sent a hello. */
    public void closeSilent() {
        Set<String> silent = new java.util.HashSet<>();
        for (WebSocketConnection connection : openConnections) {
            if (of(connection).isEmpty()) {
                silent.add(connection.id());
                long since = silentSince.computeIfAbsent(connection.id(), id -> System.nanoTime());
                if (System.nanoTime() - since > SILENT_NANOS) {
                    Outlet.close(connection, 4000, "silent");
                }
            }
        }
        silentSince.keySet().retainAll(silent);
    }
}
