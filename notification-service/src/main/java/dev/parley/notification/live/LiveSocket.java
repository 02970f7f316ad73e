package dev.parley.notification.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.notification.NotificationSettings;
import dev.parley.platform.socket.Outlet;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.event.Event;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.InstantSource;

/** Transport of the live channel: receives frames and reports failures. */
@WebSocket(path = "/ws/live")
public class LiveSocket {

    private static final Logger LOG = Logger.getLogger(LiveSocket.class);
    private static final int UNACCEPTABLE = 4009;
    private static final int LONGEST_AGO_SECONDS = 86_400;

    private final LiveConnections connections;
    private final LiveTail tail;
    private final Wire wire;
    private final InstantSource clock;
    private final NotificationSettings settings;
    private final Event<SocketOpened> openings;
    private final Event<SocketClosed> closings;
    private final Event<PersonActive> activity;

    LiveSocket(
            LiveConnections connections,
            LiveTail tail,
            Wire wire,
            InstantSource clock,
            NotificationSettings settings,
            Event<SocketOpened> openings,
            Event<SocketClosed> closings,
            Event<PersonActive> activity) {
        this.openings = openings;
        this.closings = closings;
        this.activity = activity;
        this.connections = connections;
        this.tail = tail;
        this.wire = wire;
        this.clock = clock;
        this.settings = settings;
    }

    @OnOpen
    @RunOnVirtualThread
    void onOpen(WebSocketConnection socket) {
        LiveConnection connection = opened(socket);
        if (connections.hasTooMany(connection.viewer().id())) {
            connection.tooMany();
        }
        openings.fire(new SocketOpened(connection.id(), connection.viewer().id()));
    }

    @OnTextMessage
    @RunOnVirtualThread
    void onText(String text, WebSocketConnection socket) {
        LiveConnection connection = opened(socket);
        if (connection.hearMessage()) {
            handle(text, connection);
        }
    }

    /** The first message can arrive before the open event. */
    private LiveConnection opened(WebSocketConnection socket) {
        return connections.open(socket.id(), () -> {
            LiveConnection connection = new LiveConnection(
                    socket.userData().get(CheckUpgrade.VIEWER),
                    socket,
                    wire,
                    settings.live().maxUnsentBytes());
            connection.send(new ServerMessage.Welcome(tail.position(), clock.instant()));
            return connection;
        });
    }

    private void handle(String text, LiveConnection connection) {
        try {
            switch (wire.read(text)) {
                case ClientMessage.Ping ping -> connection.send(new ServerMessage.Pong(ping.n()));
                case ClientMessage.Subscribe wish -> subscribe(wish, connection);
                case ClientMessage.Active active -> active(active, connection);
            }
        } catch (JsonProcessingException e) {
            connection.send(new ServerMessage.Failure("malformed-json", "This is not a parley.live.v1 message."));
        } catch (LiveLogUnreachable e) {
            connection.send(new ServerMessage.Failure("overloaded", "Subscribe again in a moment."));
        }
    }

    private void subscribe(ClientMessage.Subscribe wish, LiveConnection connection) {
        if (wish.topics() == null || !LiveTopic.NAMES.containsAll(wish.topics())) {
            connection.send(new ServerMessage.Failure("bad-parameter", "The topics are " + LiveTopic.NAMES + "."));
            return;
        }
        tail.subscribe(connection, wish.topics(), wish.since());
    }

    private void active(ClientMessage.Active active, LiveConnection connection) {
        Duration ago = Duration.ofSeconds(Math.clamp(active.ago(), 0, LONGEST_AGO_SECONDS));
        activity.fire(new PersonActive(connection.id(), connection.viewer().id(), ago));
    }

    @OnPongMessage
    void onPong(Buffer pong, WebSocketConnection socket) {
        connections.find(socket.id()).ifPresent(LiveConnection::hear);
    }

    @OnClose
    @RunOnVirtualThread
    void onClose(WebSocketConnection socket) {
        connections.remove(socket.id()).ifPresent(gone -> closings.fire(new SocketClosed(gone.id())));
    }

    /** Handles transport failures only: a frame above the limit, a broken connection. */
    @OnError
    void onError(Exception failure, WebSocketConnection socket) {
        LOG.debugf(failure, "A live socket is closed");
        if (socket.isOpen()) {
            Outlet.close(socket, UNACCEPTABLE, "unacceptable");
        }
    }
}
