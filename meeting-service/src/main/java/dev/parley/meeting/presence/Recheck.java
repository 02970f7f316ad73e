package dev.parley.meeting.presence;

import dev.parley.meeting.room.RecheckParticipant;
import dev.parley.meeting.socket.LocalSockets;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Checks for each socket of this replica that its participant may still be in the room. */
@ApplicationScoped
class Recheck {

    private static final Logger LOG = Logger.getLogger(Recheck.class);

    private final LocalSockets sockets;
    private final RecheckParticipant recheck;

    Recheck(LocalSockets sockets, RecheckParticipant recheck) {
        this.sockets = sockets;
        this.recheck = recheck;
    }

    @Scheduled(every = "${parley.meeting.presence.recheck}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        sockets.closeSilent();
        sockets.all().forEach(socket -> {
            try {
                recheck.recheck(socket.meetingId(), socket.participantId());
            } catch (RuntimeException e) {
                LOG.warn("Left for the next recheck", e);
            }
        });
    }
}
