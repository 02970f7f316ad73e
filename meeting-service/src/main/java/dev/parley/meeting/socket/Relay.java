package dev.parley.meeting.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.contracts.Topics;
import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.room.Announced;
import dev.parley.meeting.wire.Notice;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.broadcast.Broadcast;
import dev.parley.platform.lease.Replica;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.jboss.logging.Logger;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Delivers notices to sockets: directly on this replica, by broadcast on others. It stores nothing, so any replica may
 * die. Browsers send lost messages again, or the database has them.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final LocalSockets sockets;
    private final ConnectionLeases leases;
    private final Broadcast broadcast;
    private final Replica replica;
    private final ObjectMapper json;
    private final Wire wire;

    Relay(
            LocalSockets sockets,
            ConnectionLeases leases,
            Broadcast broadcast,
            Replica replica,
            ObjectMapper json,
            Wire wire) {
        this.sockets = sockets;
        this.leases = leases;
        this.broadcast = broadcast;
        this.replica = replica;
        this.json = json;
        this.wire = wire;
    }

    /** The broadcast form of a notice. A replica ignores its own. */
    record Relayed(UUID replica, Notice notice) {}

    void listen(@Observes StartupEvent start) {
        broadcast.subscribe(Topics.MEETING_SIGNAL, (room, message) -> receive(message));
    }

    void announce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Announced announced) {
        deliver(announced.notice());
        if (announced.elsewhere()) {
            publish(announced.notice());
        }
    }

    /** Sends a message to one participant inside the same room. Nobody else can be reached. */
    void signal(UUID meetingId, UUID to, ServerMessage message) {
        Notice notice = Notice.toOne(meetingId, to, message);
        Set<Socket> here =
                Set.copyOf(recipients(notice).filter(Socket::isInside).toList());
        if (!here.isEmpty()) {
            String frame = wire.write(message);
            here.forEach(socket -> socket.send(frame));
        } else if (leases.isElsewhere(meetingId)) {
            publish(notice);
        }
    }

    /** Sends a message to everybody inside but its sender. */
    void inside(UUID meetingId, UUID from, ServerMessage message) {
        Notice notice = Notice.inside(meetingId, from, message);
        deliver(notice);
        if (leases.isElsewhere(meetingId)) {
            publish(notice);
        }
    }

    private void publish(Notice notice) {
        try {
            String text = json.writeValueAsString(new Relayed(replica.id(), notice));
            broadcast.publish(Topics.MEETING_SIGNAL, notice.meetingId().toString(), text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void receive(String message) {
        try {
            Relayed relayed = json.readValue(message, Relayed.class);
            if (!relayed.replica().equals(replica.id())) {
                deliver(relayed.notice());
            }
        } catch (JsonProcessingException e) {
            LOG.warn("Notice of another replica cannot be read", e);
        }
    }

    private void deliver(Notice notice) {
        String frame = notice.message() == null ? null : wire.write(notice.message());
        boolean signal = notice.message() instanceof ServerMessage.Signal;
        recipients(notice).filter(socket -> !signal || socket.isInside()).forEach(socket -> {
            if (notice.admit()) {
                socket.admitted();
            }
            if (frame != null) {
                socket.send(frame);
            }
            if (notice.cut() != null) {
                socket.cut(notice.cut());
            }
        });
    }

    private Stream<Socket> recipients(Notice notice) {
        Stream<Socket> all = sockets.in(notice.meetingId())
                .filter(socket -> !socket.connectionId().equals(notice.exceptConnection()));
        return switch (notice.to()) {
            case ONE -> all.filter(socket -> socket.participantId().equals(notice.participantId()));
            case INSIDE ->
                all.filter(
                        socket -> socket.isInside() && !socket.participantId().equals(notice.participantId()));
            case INTERVIEWERS -> all.filter(Socket::isHost);
            case EVERYBODY -> all;
        };
    }
}
