package dev.parley.meeting.socket;

import dev.parley.meeting.access.ParticipantRole;
import io.quarkus.websockets.next.UserData;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class LocalSocketsTest {

    @Test
    void aLeaseIsRenewedOnlyOnceItCanBeSeen() {
        LocalSockets sockets = new LocalSockets(null, null, null);
        Socket socket = new Socket(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                ParticipantRole.MEMBER,
                1,
                false,
                connection(),
                1_000);
        sockets.add(socket);
        assertThat(sockets.connections())
                .as("the lease is taken in a transaction that is still open")
                .isEmpty();
        socket.welcome("{}");
        assertThat(sockets.connections()).containsExactly(socket.connectionId());
    }

    /** Takes whatever is sent. */
    private static WebSocketConnection connection() {
        UserData data = new Data();
        return (WebSocketConnection) Proxy.newProxyInstance(
                LocalSocketsTest.class.getClassLoader(),
                new Class<?>[] {WebSocketConnection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "userData" -> data;
                    case "isOpen" -> true;
                    default ->
                        method.getReturnType() == Uni.class ? Uni.createFrom().voidItem() : null;
                });
    }

    private static final class Data implements UserData {

        private final Map<String, Object> values = new HashMap<>();

        @Override
        @SuppressWarnings("unchecked")
        public <VALUE> VALUE get(TypedKey<VALUE> key) {
            return (VALUE) values.get(key.value());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <VALUE> VALUE put(TypedKey<VALUE> key, VALUE value) {
            return (VALUE) values.put(key.value(), value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <VALUE> VALUE remove(TypedKey<VALUE> key) {
            return (VALUE) values.remove(key.value());
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public void clear() {
            values.clear();
        }
    }
}
