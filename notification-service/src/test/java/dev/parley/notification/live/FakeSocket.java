package dev.parley.notification.live;

import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A transport that keeps what is sent; a slow one never gets it through. */
final class FakeSocket {

    final List<String> frames = new CopyOnWriteArrayList<>();
    final List<Integer> closed = new CopyOnWriteArrayList<>();
    private final boolean slow;

    FakeSocket(boolean slow) {
        this.slow = slow;
    }

    WebSocketConnection connection() {
        return (WebSocketConnection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {WebSocketConnection.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "sendText" -> {
                            frames.add((String) args[0]);
                            return slow
                                    ? Uni.createFrom().nothing()
                                    : Uni.createFrom().voidItem();
                        }
                        case "close" -> {
                            closed.add(((CloseReason) args[0]).getCode());
                            return Uni.createFrom().voidItem();
                        }
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                });
    }
}
