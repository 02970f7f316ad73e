package dev.parley.platform.socket;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Work for a connection that is done elsewhere and goes on where the connection is read. */
public final class EventLoop {

    private EventLoop() {}

    /**
     * To be called on the connection's event loop. An upgrade that goes on elsewhere answers 101 before anybody listens to
     * the new socket: what the browser says at once would be lost.
     *
     * @return the same outcome, told on that event loop
     */
    public static <T> Uni<T> resume(Uni<T> elsewhere) {
        Context connection = Vertx.currentContext();
        return elsewhere.emitOn(task -> connection.runOnContext(nothing -> task.run()));
    }
}
