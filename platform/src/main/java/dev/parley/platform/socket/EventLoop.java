package dev.parley.platform.socket;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Returns to a connection's event loop after work on another thread. */
public final class EventLoop {

    private EventLoop() {}

    /**
     * Call this on the connection's event loop. If an upgrade continued on another thread, it would answer 101 before a
     * listener for the new socket exists, and the browser's first messages would be lost.
     *
     * @return the same outcome, delivered on that event loop
     */
    public static <T> Uni<T> resume(Uni<T> elsewhere) {
        Context connection = Vertx.currentContext();
        return elsewhere.emitOn(task -> connection.runOnContext(nothing -> task.run()));
    }
}
