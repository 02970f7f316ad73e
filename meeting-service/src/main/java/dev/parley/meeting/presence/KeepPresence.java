package dev.parley.meeting.presence;

import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.room.CloseRoom;
import dev.parley.meeting.room.LeaveRoom;
import dev.parley.meeting.room.Rooms;
import dev.parley.meeting.room.Tickets;
import dev.parley.meeting.socket.LocalSockets;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Renews the leases of this replica's sockets. Ends the attendance of people who are gone, on any replica. */
@ApplicationScoped
class KeepPresence {

    private static final Logger LOG = Logger.getLogger(KeepPresence.class);

    private final LocalSockets sockets;
    private final ConnectionLeases leases;
    private final LeaveRoom leaveRoom;
    private final CloseRoom closeRoom;
    private final Rooms rooms;
    private final Tickets tickets;
    private final InstantSource clock;
    private final Duration rejoinAfterEnd;
    private final Duration silence;

    KeepPresence(
            LocalSockets sockets,
            ConnectionLeases leases,
            LeaveRoom leaveRoom,
            CloseRoom closeRoom,
            Rooms rooms,
            Tickets tickets,
            InstantSource clock,
            MeetingSettings settings) {
        this.sockets = sockets;
        this.leases = leases;
        this.leaveRoom = leaveRoom;
        this.closeRoom = closeRoom;
        this.rooms = rooms;
        this.tickets = tickets;
        this.clock = clock;
        this.silence = settings.presence().lease();
        this.rejoinAfterEnd = settings.window().rejoinAfterEnd();
    }

    @Scheduled(every = "${parley.meeting.presence.renew}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renew() {
        sockets.takeSilent(silence).forEach(leaveRoom::drop);
        List<UUID> connections = sockets.connections();
        if (!connections.isEmpty()) {
            sockets.keepOnly(connections, leases.renew(connections));
        }
        sockets.refreshResumeTokens();
    }

    @Scheduled(every = "${parley.meeting.presence.renew}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        leaveRoom.dropExpired();
        leases.gone().forEach(lost -> each(() -> leaveRoom.giveUp(lost.meetingId(), lost.participantId())));
        rooms.overdue(clock.instant().minus(rejoinAfterEnd)).forEach(room -> each(() -> closeRoom.closeIfOver(room)));
        tickets.forgetExpired();
    }

    private static void each(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Left for the next sweep", e);
        }
    }
}
