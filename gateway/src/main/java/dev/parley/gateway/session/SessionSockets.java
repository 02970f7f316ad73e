package dev.parley.gateway.session;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open sockets of this replica by their session. They close when the session ends. */
@ApplicationScoped
public class SessionSockets {

    private final StaffSession session;
    private final Map<SessionHash, Set<Runnable>> open = new ConcurrentHashMap<>();

    SessionSockets(Vertx vertx, StaffSession session, SessionConfig config) {
        this.session = session;
        vertx.setPeriodic(config.socketsEvery().toMillis(), timer -> check());
    }

    /**
     * Registers an open socket.
     *
     * @param close ends the socket, on any thread
     * @return must be called when the socket has closed
     */
    public Runnable add(SessionHash hash, Runnable close) {
        open.compute(hash, (session, others) -> {
            Set<Runnable> sockets = others == null ? ConcurrentHashMap.newKeySet() : others;
            sockets.add(close);
            return sockets;
        });
        return () -> open.computeIfPresent(hash, (session, sockets) -> {
            sockets.remove(close);
            return sockets.isEmpty() ? null : sockets;
        });
    }

    void close(SessionHash hash) {
        Set<Runnable> sockets = open.remove(hash);
        if (sockets != null) {
            sockets.forEach(Runnable::run);
        }
    }

    /** Sockets whose session cannot be checked stay open. */
    private void check() {
        for (SessionHash hash : open.keySet()) {
            session.look(hash).onSuccess(found -> {
                if (found.isEmpty()) {
                    close(hash);
                }
            });
        }
    }
}
