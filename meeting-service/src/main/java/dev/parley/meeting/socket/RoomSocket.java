package dev.parley.meeting.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.meeting.room.LeaveRoom;
import dev.parley.meeting.wire.ClientMessage;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.problem.Rejection;
import dev.parley.platform.socket.Outlet;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.buffer.Buffer;
import org.jboss.logging.Logger;

/** Receives frames, reports failures and notices lost sockets. {@link Conversation} handles the messages. */
@WebSocket(path = "/ws/room")
public class RoomSocket {

    private static final Logger LOG = Logger.getLogger(RoomSocket.class);

    private static final int UNACCEPTABLE = 4009;

    private final Wire wire;
    private final Limits limits;
    private final LocalSockets sockets;
    private final Conversation conversation;
    private final LeaveRoom leaveRoom;

    RoomSocket(Wire wire, Limits limits, LocalSockets sockets, Conversation conversation, LeaveRoom leaveRoom) {
        this.wire = wire;
        this.limits = limits;
        this.sockets = sockets;
        this.conversation = conversation;
        this.leaveRoom = leaveRoom;
    }

    @OnTextMessage
    @RunOnVirtualThread
    void onText(String text, WebSocketConnection connection) {
        heard(connection);
        if (!limits.allow(connection)) {
            tell(connection, "rate-limited", "Too many messages. Slow down.");
            return;
        }
        try {
            handle(wire.read(text), connection);
        } catch (JsonProcessingException e) {
            tell(connection, "malformed-json", "This is not a parley.v1 message.");
        } catch (Rejection e) {
            tell(connection, e.code(), e.detail());
        } catch (RuntimeException e) {
            LOG.error("A message could not be handled", e);
            tell(connection, "internal", "Something went wrong on our side. Try again.");
        }
    }

    private void handle(ClientMessage message, WebSocketConnection connection) {
        Socket socket = sockets.of(connection).orElse(null);
        if (message instanceof ClientMessage.Hello) {
            if (socket == null) {
                conversation.begin(connection);
                if (connection.isClosed()) {
                    lost(connection);
                }
            }
        } else if (socket == null) {
            tell(connection, "bad-parameter", "Send hello first.");
        } else {
            conversation.on(message, socket);
        }
    }

    @OnPongMessage
    void onPong(Buffer pong, WebSocketConnection connection) {
        heard(connection);
    }

    private void heard(WebSocketConnection connection) {
        sockets.of(connection).ifPresent(socket -> socket.hear(System.nanoTime()));
    }

    @OnClose
    @RunOnVirtualThread
    void onClose(WebSocketConnection connection) {
        lost(connection);
    }

    private void lost(WebSocketConnection connection) {
        sockets.of(connection).ifPresent(socket -> {
            sockets.remove(socket);
            leaveRoom.drop(socket.connectionId());
        });
    }

    /** Handles failures of the transport only: a frame above the limit, or a broken connection. */
    @OnError
    void onError(Exception failure, WebSocketConnection connection) {
        if (connection.isOpen()) {
            LOG.debugf(failure, "Socket of a room is closed");
            Outlet.close(connection, UNACCEPTABLE, "unacceptable");
        }
    }

    private void tell(WebSocketConnection connection, String code, String detail) {
        String frame = wire.write(new ServerMessage.Failure(code, detail));
        connection.sendText(frame).subscribe().with(sent -> {}, lost -> {});
    }
}
